using Conformance.Reports.Records;

namespace Conformance.SelfTests.Reports;

/// <summary>A run folder with a test case for each verdict, and text from a hostile device in every place that takes text.</summary>
/// <remarks>The bench was lost once, one test case was repeated for it, and another because the run was continued.</remarks>
internal static class SampleRun
{
    public const string Hostile = "<script>alert('x')</script> & \"quoted\" ]]> {{RunId}} \0\u001b\u202e\ud800 é 漢 😀\nsecond line";

    /// <summary>The same text as a reader of a report finds it.</summary>
    public const string HostileShown = "<script>alert('x')</script> & \"quoted\" ]]> {{RunId}} \\u0000\\u001B\\u202E\ufffd é 漢 😀\nsecond line";

    public static readonly IReadOnlyList<PlannedCase> Plan =
    [
        Case(1, "passes"), Case(2, Hostile), Case(3, "breaks"), Case(4, "shows nothing"),
        Case(5, "has no option") with { NotApplicable = Hostile }, Case(6, "was left out") with { Selected = false }, Case(7, "was never reached"),
    ];

    public static void Write(string folder)
    {
        var reference = EvidenceFile.Write(folder, SampleEvidence.Entries);
        var check = Sample.Check with { Because = Hostile, Expected = Hostile, Actual = Hostile, Passed = false, Evidence = [3] };

        using var journal = new JournalWriter(folder);
        journal.Append(Sample.StartWith([.. Plan]) with
        {
            Ics = new Dictionary<string, string> { [Hostile] = Hostile },
            OwnScore = new OwnScore("a1b2c3d4e5f6", new BrokenDevices(new DateOnly(2026, 2, 26), "00112233aabb", 106, 105, 2), Mutants: null),
            Statement = new StatementIdentity("DMSC 1.0", Hostile, Hostile, Hostile, Hostile, Hostile),
            Requirements = [Sample.Security with { Text = Hostile }, new Requirement("DMSC-SEC-002", "6.1.2", Level.Mandatory, "what nobody has a test case for")],
            Partial = true,
            Selection = Hostile,
            Waivers = new WaiverList("/lab/waivers.yaml", new('0', 64), [new Waiver("W-1", Plan[1].Id, new WaivedDevice(Hostile, "other", "1"), Hostile, "https://bugs.example/1", Hostile, new DateOnly(2026, 12, 31))]),
        });
        journal.Append(Sample.Bench with
        {
            Device = new DeviceIdentity(Hostile, Hostile, Hostile, Hostile, Hostile),
            Probe = new ProbeRecord(
                [new ProbeAnswer("GET /v1/device", Hostile)], new Dictionary<string, string> { [Hostile] = "no" }, [new ProbeFinding(ProbeSubject.Identity, "model", Hostile, Hostile, Hostile, "Look.")]),
        });
        journal.Append(Sample.Pass with { Id = Plan[0].Id, Times = new CaseTimes(4.5, 0, 30, 200, 900, 100), Work = new CaseWork(1, 1, 0, 32, 3, 3, 2) });
        journal.Append(Sample.Fail with
        {
            Id = Plan[1].Id, Reason = Hostile, ReasonCode = Hostile, Checks = [check], Evidence = reference, Note = Hostile,
            Steps = [new StepRecord(Hostile, StepStatus.Failed, 1, Phase.Body)], Findings = [new FindingRecord("status-once", "OMA", "A command has one Status.", Hostile, 8)], OptionsSeen = [new OptionSighting(Hostile, Hostile, 3)],
        });
        journal.Append(Sample.Error with { Id = Plan[2].Id, Reason = Hostile });
        journal.Append(new BenchLost(Sample.Noon, "pcscd", Blame.Rig, Hostile));
        journal.Append(Sample.Error with { Id = Plan[2].Id, Cause = AttemptCause.InfraRetry });
        journal.Append(Sample.Started with { Id = Plan[3].Id });
        journal.Append(new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"));
        journal.Append(Sample.Inconclusive with { Id = Plan[3].Id, Cause = AttemptCause.Resume });
        journal.Append(Sample.Completed);
    }

    private static PlannedCase Case(int number, string title) =>
        Sample.Planned with { Id = $"DMSC-1.0-con-040{number}", Title = title, Feature = SampleRunFeature };

    private const string SampleRunFeature = "Authentication " + Hostile;
}
