using System.Diagnostics;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Drills;

/// <summary>Ways to take a part of the bench away, from outside where that can be done.</summary>
public sealed class Losses(RigLease lease, ScenarioUnderTest scenario)
{
    private static readonly Dictionary<string, string> Programs = new() { ["pcscd"] = "pcscd", ["WireMock"] = "java" };

    private readonly BenchRig _rig = lease.Rig;

    public void AtFirst(Action lose)
    {
        if (Rigs.CauseOf(scenario.Id, Rigs.Repetition) == "First")
            lose();
    }

    public void End(string part)
    {
        if (Programs.TryGetValue(part, out var program))
            Kill(program);
        else
            _rig.Cell.Dispose();
    }

    public static void StopPcscd() => Run("kill", "-STOP", $"{Only("pcscd").Id}");

    /// <summary>Breaks the TCP connection between vpcd and the virtual card.</summary>
    public void BreakTheCardsLink() => Run("ss", "--kill", "--tcp", "dport", "=", $"{_rig.Description.CardPort}");

    private static void Kill(string program)
    {
        using var process = Only(program);
        process.Kill();
        process.WaitForExit();
    }

    private static Process Only(string program) => Process.GetProcessesByName(program).Single();

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"The drill's own {program} ended with code {process.ExitCode}.");
    }
}
