using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>The exit code of a run, from the verdicts that count and the way the run ended.</summary>
public static class ExitCodes
{
    /// <param name="counted">Of M and O, with strict of all levels; without waived fails, which count neither against the device nor for it.</param>
    /// <param name="outcome">Null when the run was killed.</param>
    /// <param name="hasIdleWaiver">A waiver is no longer needed.</param>
    public static ExitCode Of(IReadOnlyCollection<Verdict> counted, RunOutcome? outcome, bool hasIdleWaiver = false)
    {
        if (outcome is RunOutcome.BadInput)
            return ExitCode.WrongUsage;
        if (counted.Contains(Verdict.Fail))
            return ExitCode.NotConformant;
        if (counted.Contains(Verdict.Error) || outcome is RunOutcome.RigError)
            return ExitCode.RigOrSuiteError;

        var allShown = counted.All(verdict => verdict is Verdict.Pass or Verdict.NotApplicable or Verdict.NotSelected);
        return allShown && counted.Contains(Verdict.Pass) && outcome is RunOutcome.Completed && !hasIdleWaiver
            ? ExitCode.Conformant
            : ExitCode.Incomplete;
    }

    /// <summary>What a code says of a run, without a full stop: <c>a test case that counts has failed</c>.</summary>
    public static string Meaning(this ExitCode code) => code switch
    {
        ExitCode.Conformant => "every applicable test case that counts has passed",
        ExitCode.NotConformant => "a test case that counts has failed",
        ExitCode.Incomplete => "something was not run or could not be shown",
        ExitCode.RigOrSuiteError => "bench or suite broke, or the device's program did not start or did not last; the device is not judged",
        _ => "what was given does not fit, or something is missing on the machine; nothing was judged",
    };
}
