using System.Diagnostics;
using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.SelfTesting;

/// <summary>The tests of one project, or some of them; runs them, and tells how far they are.</summary>
/// <param name="Name">Of the project.</param>
/// <param name="Filter">Which tests, in vstest's words; null: all.</param>
internal sealed record TestProject(string Name, string? Filter = null)
{
    private const string Bench = "Conformance.SelfTests";

    /// <summary>Classes of tests beside which there is no other.</summary>
    internal static readonly IReadOnlyList<string> Alone = ["EndOfRunTests", "LeftOverTests", "TracedRunTests"];

    /// <summary>What a self-test runs, one after another.</summary>
    /// <remarks>While the first two are run the faulty devices may still be compiled. Those of the first have no other tests beside them, which leaves a processor idle.</remarks>
    public static readonly IReadOnlyList<TestProject> All =
    [
        new(Bench, string.Join('|', Alone.Select(name => $"FullyQualifiedName~{name}"))),
        new("ReferenceDevice.Tests"),
        new(Bench, string.Join('&', Alone.Append("WithoutThensTests").Select(name => $"FullyQualifiedName!~{name}"))) { NeedsMachineCode = true },
    ];

    /// <summary>The faulty devices alone, each through the whole suite, and some through scenarios that lack a Then.</summary>
    public static readonly TestProject Matrix = new(Bench, "FullyQualifiedName~FaultyDeviceTests|FullyQualifiedName~WithoutThensTests") { NeedsMachineCode = true };

    private const int LastWords = 30;
    private const string Passed = "  Passed ";   // says nothing about how a host came to its end

    /// <summary>Whether it waits for the faulty devices to be compiled.</summary>
    public bool NeedsMachineCode { get; private init; }

    /// <param name="folder">For what the tests write; the caller deletes it.</param>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public async Task<TestResults> RunAsync(string folder, Terminal terminal, CancellationToken stop)
    {
        var file = $"{Name}.trx";
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "vstest", Repository.Assembly(Name), $"--logger:trx;LogFileName={file}", "--logger:console;verbosity=normal", $"--ResultsDirectory:{folder}",
                .. Filter is null ? Array.Empty<string>() : [$"--TestCaseFilter:{Filter}"],
            ])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = folder;   // what a stopped test leaves behind goes with the folder
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";   // the progress reads its words
        if (this == Matrix)
            start.Environment["HIL_MATRIX"] = Path.Combine(Repository.Root, "docs", "faulty-devices.md");

        var said = new Queue<string>();
        var progress = new TestProgress(Console.Out, terminal, Name);
        using var host = Process.Start(start)!;
        await using var stopping = stop.Register(() => host.Kill(entireProcessTree: true));
        host.OutputDataReceived += (_, line) => Hear(line.Data, progress.Hear);
        host.ErrorDataReceived += (_, line) => Hear(line.Data, null);
        host.BeginOutputReadLine();
        host.BeginErrorReadLine();
        await host.WaitForExitAsync(CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        progress.End();
        return TestResults.Read(Path.Combine(folder, file), Name, host.ExitCode, said);

        void Hear(string? line, Action<string>? follow)
        {
            if (line is null)
                return;
            lock (said)
            {
                follow?.Invoke(line);
                if (line.StartsWith(Passed, StringComparison.Ordinal))
                    return;
                said.Enqueue(line);
                if (said.Count > LastWords)
                    said.Dequeue();
            }
        }
    }
}
