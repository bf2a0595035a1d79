using System.CommandLine;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Machine;

namespace Conformance.Runner.Commands;

/// <summary><c>hil doctor</c>: says what is there, what is missing, and how to get it.</summary>
internal static class DoctorCommand
{
    private const string Text =
        """
        Nothing is installed. run-hil.sh builds the suite first, for which the .NET SDK must be there. --json gives one object:
          suite   version, commit, test-cases (null when they cannot be read)
          ready   true when a run can start
          checks  of each: name; state: ok, missing, wrong or note; needed-for: run, self-test or information;
                  seen, expected, remedy: sentences, null where there is nothing to say

        Exit codes:
          0  a run can start
          4  something that a run needs is missing or wrong
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var json = new Option<bool>("--json") { Description = "for programs: one JSON object" };
        var doctor = new Command("doctor", "say what is there, what is missing, and how to get it; installs nothing") { json };
        doctor.SetAction((given, _) => RunAsync(given.GetValue(json)));
        help[doctor] = Text;
        return doctor;
    }

    private static async Task<int> RunAsync(bool asJson)
    {
        var diagnosis = await Diagnosis.OfThisMachineAsync();
        Console.WriteLine(asJson ? DiagnosisJson.Of(diagnosis) : DiagnosisText.Of(diagnosis, Terminal.OfStandardOutput()));
        return (int)(diagnosis.Ready ? ExitCode.Conformant : ExitCode.WrongUsage);
    }
}
