using System.Net;
using System.Xml.Linq;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>What waivers do in a run, and what is told of them.</summary>
public sealed class WaiverTests
{
    private const string Other = "DMSC-1.0-con-0402";

    private static readonly DeviceIdentity Device = Sample.Bench.Device;

    private static readonly Waiver Waiver = new(
        "W-1", Sample.CaseId, new WaivedDevice(Device.Manufacturer, Device.Model, Device.Software), "It is known", "https://bugs.example/1", "J. Doe", new DateOnly(2026, 12, 31));

    private static readonly Waiver OfAnother = Waiver with { Device = Waiver.Device with { Software = "0.0.9" } };

    public static TheoryData<WaiverEffect, Waiver, CaseFinished?> Effects => new()
    {
        { WaiverEffect.WaivesAFail, Waiver, Sample.Fail },
        { WaiverEffect.NoLongerNeeded, Waiver, Sample.Pass },
        { WaiverEffect.WithoutEffect, Waiver, Sample.Inconclusive },
        { WaiverEffect.WithoutEffect, Waiver, Sample.Error },
        { WaiverEffect.WithoutEffect, Waiver, null },
        { WaiverEffect.ForAnotherDevice, OfAnother, Sample.Fail },
        { WaiverEffect.ForAnotherDevice, OfAnother, Sample.Pass },
    };

    [Theory, MemberData(nameof(Effects))]
    public void A_waiver_waives_the_fail_of_its_test_case_on_its_device_and_nothing_else(WaiverEffect effect, Waiver waiver, CaseFinished? record)
    {
        var result = Result(waiver, record is null ? [] : [record]);

        result.Waivers.Single().Effect.Should().Be(effect);
        result.Cases[0].WaivedBy.Should().Be(effect is WaiverEffect.WaivesAFail ? waiver : null);
    }

    [Fact]
    public void A_waived_fail_stays_a_fail_in_test_case_requirement_and_closing_line_and_the_exit_code_is_0()
    {
        var result = Result(Waiver, Sample.Fail);

        (result.Cases[0].Verdict, result.Requirements[0].Verdict, result.Requirements[0].IsWaived).Should().Be((Verdict.Fail, Verdict.Fail, true));
        (result.Tally.ToString(), result.ExitCode).Should().Be(("1 passed, 1 failed, 0 skipped", ExitCode.Conformant));
    }

    [Fact]
    public void Beside_a_waived_fail_another_one_counts()
    {
        var result = Result(Waiver, Sample.Fail, Sample.Fail with { Id = Other });

        (result.ExitCode, result.Requirements[0].IsWaived).Should().Be((ExitCode.NotConformant, false));
    }

    [Fact]
    public void Waived_fails_alone_show_nothing()
    {
        var result = RunResult.From(Sample.Journal(Sample.Start with { Waivers = List(Waiver) }, Sample.Bench, Sample.Fail, Sample.Completed));

        (result.ExitCode, result.IsWaivedWhole, Result(Waiver, Sample.Fail).IsWaivedWhole).Should().Be((ExitCode.Incomplete, true, false));
        RunSummary.Of(result).Should().Contain("Exit code 2: waived fails alone, which show nothing");
    }

    [Fact]
    public void For_another_device_the_fail_counts() => Result(OfAnother, Sample.Fail).ExitCode.Should().Be(ExitCode.NotConformant);

    [Fact]
    public void A_device_that_never_answered_has_nothing_waived()
    {
        var result = RunResult.From(Sample.Journal(Sample.Start with { Waivers = List(Waiver) }, Sample.Fail, Sample.Completed));

        (result.Waivers.Single().Effect, result.ExitCode).Should().Be((WaiverEffect.WithoutEffect, ExitCode.NotConformant));
    }

    [Fact]
    public void A_waiver_whose_test_case_passes_or_does_not_apply_has_to_go()
    {
        var passes = Result(Waiver, Sample.Pass);
        var idle = RunResult.From(Sample.Journal(
            StartWith(Waiver, Sample.Planned with { NotApplicable = "GsmAttach, where GsmAttach is no" }), Sample.Bench, Sample.Pass with { Id = Other }, Sample.Completed));

        (passes.ExitCode, passes.IsHeldByWaivers).Should().Be((ExitCode.Incomplete, true));
        (idle.ExitCode, idle.IsHeldByWaivers).Should().Be((ExitCode.Incomplete, true));
        RunSummary.Of(passes).Should().Contain("Waiver W-1: No longer needed: DMSC-1.0-con-0401 has passed. Take it out of the file.")
            .And.Contain("Exit code 2: a waiver is no longer needed, and has to be taken out of its file");
        RunSummary.Of(idle).Should().Contain("DMSC-1.0-con-0401 does not apply to the device. Take it out of the file.");
    }

    [Fact]
    public void Only_a_run_through_the_whole_plan_says_that_a_waiver_has_to_go()
    {
        var partial = RunResult.From(Sample.Journal(
            StartWith(Waiver, Sample.Planned, Sample.Planned with { Id = "DMSC-1.0-con-0403", Selected = false }) with { Partial = true },
            Sample.Bench, Sample.Pass, Sample.Pass with { Id = Other }, Sample.Completed));

        (partial.ExitCode, partial.Waivers.Single().Effect).Should().Be((ExitCode.Conformant, WaiverEffect.NoLongerNeeded));
        Result(Waiver, Sample.Pass, Sample.Fail with { Id = Other }).Should().Match<RunResult>(result => result.ExitCode == ExitCode.NotConformant && !result.IsHeldByWaivers);
    }

    [Fact]
    public void A_journal_with_a_waiver_for_nothing_or_two_for_one_is_refused()
    {
        FluentActions.Invoking(() => Result(Waiver with { TestCase = "DMSC-1.0-con-9999" }, Sample.Fail)).Should().Throw<FormatException>().WithMessage("Waiver 'W-1' is for 'DMSC-1.0-con-9999'*");
        FluentActions.Invoking(() => RunResult.From(Sample.Journal(Sample.Start with { Waivers = List(Waiver, Waiver with { Id = "W-2" }) }))).Should().Throw<FormatException>().WithMessage("*has 2 waivers*");
    }

    [Fact]
    public void The_terminal_marks_a_waived_fail_tells_the_waiver_and_what_the_code_means() =>
        RunSummary.Of(Result(Waiver, Sample.Fail)).Should()
            .Contain("FAIL            DMSC-1.0-con-0401 Nothing happens before the network accepts: The device read before it was accepted. [check-failed, blames device; waived by W-1, https://bugs.example/1]")
            .And.Contain("Waiver W-1: DMSC-1.0-con-0401 failed, and stays a fail; it does not count against the exit code.")
            .And.Contain("Exit code 0: every applicable test case that counts has passed, or its fail is waived")
            .And.Contain("2 test cases: 1 pass, 1 fail (1 waived)");

    [Fact]
    public void Report_and_JUnit_mark_a_waived_fail_and_tell_the_waiver()
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
        {
            foreach (var record in Records(Waiver, Sample.Fail))
                journal.Append(record);
        }

        RunReports.Write(folder.Path);

        var page = WebUtility.HtmlDecode(File.ReadAllText(RunFolder.HtmlReport(folder.Path)));
        page.Should().Contain("Conformant but for waived deviations").And.Contain("1 passed, 1 failed (1 waived)").And.Contain("fail, waived</span> <span class=\"id\">DMSC-1.0-con-0401")
            .And.Contain("<tr class=\"warns\"><th scope=\"row\">W-1</th><td>waives a fail</td>")
            .And.Contain("Waived by W-1, https://bugs.example/1: It is known. Approved by J. Doe, valid until 2026-12-31. It stays a fail, and does not count against the exit code.");
        var test = XDocument.Load(RunFolder.JUnitReport(folder.Path)).Descendants("testcase").First();
        test.Element("failure").Should().NotBeNull();
        test.Descendants("property").Single(property => property.Attribute("name")!.Value == "waiver").Attribute("value")!.Value.Should().Be(
            "W-1, https://bugs.example/1, waives-a-fail: DMSC-1.0-con-0401 failed, and stays a fail; it does not count against the exit code. It is known. Approved by J. Doe, valid until 2026-12-31");
    }

    [Theory, MemberData(nameof(Effects))]
    public void Every_effect_is_told_in_a_sentence(WaiverEffect effect, Waiver waiver, CaseFinished? record)
    {
        var told = RunSummary.Of(Result(waiver, record is null ? [] : [record]));

        told.Should().Contain("Waiver W-1: ").And.Contain(effect switch
        {
            WaiverEffect.WaivesAFail => "does not count against the exit code",
            WaiverEffect.NoLongerNeeded => "Take it out of the file",
            WaiverEffect.ForAnotherDevice => "It is for Reference full 0.0.9, and the device is Reference full 0.1.0: it does not count.",
            _ => "and fails alone are waived: it does not count.",
        });
    }

    /// <summary>A run of the sample's test case and another one, which passes unless a record says otherwise.</summary>
    private static RunResult Result(Waiver waiver, params CaseFinished[] records) => RunResult.From(Sample.Journal(Records(waiver, records)));

    private static JournalRecord[] Records(Waiver waiver, params CaseFinished[] records) =>
    [
        StartWith(waiver, Sample.Planned), Sample.Bench, .. records, .. records.Any(record => record.Id == Other) ? Array.Empty<JournalRecord>() : [Sample.Pass with { Id = Other }], Sample.Completed,
    ];

    private static RunStarted StartWith(Waiver waiver, params PlannedCase[] first) =>
        Sample.StartWith([.. first, Sample.Planned with { Id = Other, Title = "Barred" }]) with { Waivers = List(waiver) };

    private static WaiverList List(params Waiver[] waivers) => new("/lab/waivers.yaml", new('0', 64), waivers);
}
