using System.Xml.Linq;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>Where device and run contradict the conformance statement.</summary>
public sealed class StatedOptionTests
{
    private static readonly PlannedCase Needing = Sample.Planned with { Needs = ["ProtectedObjects"] };
    private static readonly OptionSighting Sighting = new("ProtectedObjects", "it held what is protected", 7);

    [Fact]
    public void A_no_is_contradicted_by_use() =>
        Disagreements("no", Sample.Planned, Sample.Pass with { OptionsSeen = [Sighting] }).Should().Equal("ProtectedObjects: The statement says no, and it was seen in use: it held what is protected.");

    [Fact]
    public void A_yes_that_was_never_seen_is_contradicted_by_a_fail_that_needs_it() =>
        Disagreements("yes", Needing, Sample.Fail).Should().Equal("ProtectedObjects: The statement says yes, and it was never seen in use; of 1 test cases that need it, 1 failed.");

    [Fact]
    public void A_fail_of_a_test_case_that_does_not_need_it_contradicts_nothing() => Disagreements("yes", Sample.Planned, Sample.Fail).Should().BeEmpty();

    [Fact]
    public void A_fail_with_the_option_in_use_contradicts_nothing() => Disagreements("yes", Needing, Sample.Fail with { OptionsSeen = [Sighting] }).Should().BeEmpty();

    [Fact]
    public void A_pass_without_a_sighting_contradicts_nothing() => Disagreements("yes", Needing, Sample.Pass).Should().BeEmpty();

    [Fact]
    public void What_is_not_seen_and_not_stated_is_in_order() => Disagreements("no", Sample.Planned, Sample.Pass).Should().BeEmpty();

    [Fact]
    public void The_verbs_that_a_device_offers_contradict_too() =>
        Disagreements("yes", Sample.Planned, Sample.Pass, new ProbeRecord([], new Dictionary<string, string> { ["ProtectedObjects"] = "no" }, []))
            .Should().Equal("ProtectedObjects: The statement says yes, and the verbs that the device offers say no.");

    [Fact]
    public void Contradictions_stand_in_every_report_and_change_no_verdict()
    {
        using var folder = new TemporaryFolder();
        var finding = new ProbeFinding(ProbeSubject.Identity, "model", "full", "basic", "The statement may be of another product.", "Name its own.");
        var result = Result("no", Sample.Planned, Sample.Pass with { OptionsSeen = [Sighting] }, new ProbeRecord([new("GET /v1/device", "Reference basic")], new Dictionary<string, string>(), [finding]));
        JUnitWriter.Write(result, Path.Combine(folder.Path, "junit.xml"));
        HtmlReportWriter.Write(result, Path.Combine(folder.Path, "report.html"));
        string[] sentences = ["The statement may be of another product.", "ProtectedObjects: The statement says no, and it was seen in use: it held what is protected."];

        RunSummary.Of(result).Split('\n').Should().Contain(sentences.Select(sentence => $"Statement, besides the verdicts: {sentence}"));
        XDocument.Load(Path.Combine(folder.Path, "junit.xml")).Descendants("property").Where(property => property.Attribute("name")!.Value is "statement-disagreement")
            .Select(property => property.Attribute("value")!.Value).Should().Equal(sentences);
        File.ReadAllText(Path.Combine(folder.Path, "report.html")).Should().ContainAll("There are 2 contradictions.", "The statement may be of another product.", "it was seen in use: it held what is protected", "Reference basic");
        result.ExitCode.Should().Be(ExitCode.Conformant);
    }

    private static IReadOnlyList<string> Disagreements(string stated, PlannedCase planned, CaseFinished finished, ProbeRecord? probe = null) => Result(stated, planned, finished, probe).Disagreements;

    private static RunResult Result(string stated, PlannedCase planned, CaseFinished finished, ProbeRecord? probe) => RunResult.From(Sample.Journal(
        Sample.StartWith(planned) with { Ics = new Dictionary<string, string> { ["ProtectedObjects"] = stated } }, Sample.Bench with { Probe = probe }, Sample.Started, finished, Sample.Completed));
}
