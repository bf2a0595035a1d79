using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Machine;

namespace Conformance.Runner.Commands;

/// <summary><c>hil doctor</c>: says what is there, what is missing, and how to get it.</summary>
internal static class DoctorCommand
{
    public static async Task<int> RunAsync(bool asJson)
    {
        var diagnosis = await Diagnosis.OfThisMachineAsync();
        Console.WriteLine(asJson ? DiagnosisJson.Of(diagnosis) : DiagnosisText.Of(diagnosis, Terminal.OfStandardOutput()));
        return (int)(diagnosis.Ready ? ExitCode.Conformant : ExitCode.WrongUsage);
    }
}
