using Conformance.Reports.Records;

namespace Conformance.SelfTests.Reports;

/// <summary>Records of a small made-up run, to be changed with <c>with</c>.</summary>
internal static class Sample
{
    public const string CaseId = "DMSC-1.0-con-0401";

    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Requirement Security = new("DMSC-SEC-001", "6.1.1", Level.Mandatory, "provisioning waits for authentication");

    public static readonly PlannedCase Planned = new(
        CaseId, "Nothing happens before the network accepts", "Authentication comes first", [Security.Id], Level.Mandatory, "CN",
        Selected: true, NotApplicable: null, MustFailOn: ["provisions-before-accept"]);

    public static readonly RunStarted Start = new(
        "01JNB7Z0000000000000000000", Noon, "0.1.0", "a1b2c3d", new Dictionary<string, string> { ["steps"] = new('0', 64) }, RunMode.Regular, Seed: 42,
        new RigSetting("/lab/rig.yaml", "/lab/device", new('1', 64), ["--cold"], WatchMs: 1000, CaseLimitSeconds: 600, "CNSD", "bench"), "/lab/features",
        new Dictionary<string, string> { ["ProtectedObjects"] = "yes" }, new Dictionary<string, string> { ["ReadsBeforeAttach"] = "no" },
        [Security], [Planned], Partial: false);

    public static readonly BenchReady Bench = new(
        Noon, new DeviceIdentity("Reference", "full", "1", "0.1.0", "356938035643809"), new RigIdentity("rig-0", RigKind.Virtual, "bench-7"),
        new Dictionary<string, string> { ["pcscd"] = "1.9.9" });

    public static readonly CaseStarted Started = new(CaseId, AttemptCause.First, Noon);

    public static readonly CheckRecord Check = new(
        "order", Security.Id, "no provisioning file is read before the accept (DMSC-SEC-001)", "first read after entry 7", "first read at entry 9",
        Passed: true, "CN", [7, 9]);

    public static readonly CaseFinished Pass = new(
        CaseId, AttemptCause.First, Verdict.Pass, ReasonCode: null, Reason: null, Blame: null, Phase.Postamble, Noon, 1234.5,
        [new StepRecord("When the device is switched on with Alice's card", StepStatus.Passed, 800.25, Phase.Body)], [Check], Evidence: null);

    public static readonly CaseFinished Fail = Pass with
    {
        Verdict = Verdict.Fail, ReasonCode = "check-failed", Reason = "The device read before it was accepted.", Blame = Blame.Device,
        Phase = Phase.Body, Checks = [Check with { Passed = false, Actual = "first read at entry 3", Evidence = [3, 7] }],
    };

    public static readonly CaseFinished Error = Pass with
    {
        Verdict = Verdict.Error, ReasonCode = "rig", Reason = "pcscd ended.", Blame = Blame.Rig, Checks = [],
    };

    public static readonly CaseFinished Inconclusive = Error with
    {
        Verdict = Verdict.Inconclusive, ReasonCode = "preamble", Reason = "The starting state was not reached.", Blame = Blame.Device,
    };

    public static readonly RunEnded Completed = new(Noon.AddMinutes(1), RunOutcome.Completed, Reason: null, Blame: null);

    /// <summary>A journal in memory.</summary>
    public static Journal Journal(params JournalRecord[] records) => new("run", (RunStarted)records[0], records, []);

    /// <summary>A run with the sample's one test case planned as given.</summary>
    public static RunStarted StartWith(params PlannedCase[] plan) => Start with { Plan = plan };
}
