using System.CommandLine;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary><c>hil plan</c>: says what a run would do with each test case, and starts nothing.</summary>
internal static class PlanCommand
{
    private const string Text =
        """
        Examples:
          ./run-hil.sh plan
          ./run-hil.sh plan --rig lab/rig.yaml --only DMSC-SEC-001

        A line a test case: what becomes of it, its id, level, observation points, title, and why it does not apply
        or cannot be shown. The last line counts them. Nothing is started, the device neither.

        Exit codes:
          0  the plan stands above
          4  what was given does not fit
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var plan = RunArguments.Planning("plan", "say what a run would do with each test case, and start nothing", Run);
        help[plan] = Text;
        return plan;
    }

    private static int Run(RunOptions options)
    {
        foreach (var line in PlanText.Lines(RunSettings.Read(options), Terminal.OfStandardOutput()))
            Console.WriteLine(line);
        return (int)ExitCode.Conformant;
    }
}
