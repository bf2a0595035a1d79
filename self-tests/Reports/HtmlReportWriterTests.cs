using System.Net;
using System.Text.RegularExpressions;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>What the page says before any script runs; the rest is seen in the browser.</summary>
public sealed partial class HtmlReportWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _html;

    public HtmlReportWriterTests()
    {
        SampleRun.Write(_folder.Path);
        _html = Report(_folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Hostile_text_opens_no_element_and_nothing_of_it_is_lost()
    {
        _html.Should().NotContain("<script>alert").And.NotContain("alert('x')");
        WebUtility.HtmlDecode(_html).Should().Contain(SampleRun.HostileShown);
    }

    [Fact]
    public void Hostile_text_stands_wherever_the_journal_had_it()
    {
        var places = SampleText().Count(_html);

        // Title 1, feature 7, device 5, statement 9, probe 4, requirement 1, expression 2, reason 2, code 1, step 1, check 3, note 1, finding 2, attempts 1, bench lost 1, selection 1, waiver 6.
        places.Should().Be(48);
    }

    [Fact]
    public void Each_test_case_stands_in_the_list_with_its_verdict_in_words()
    {
        var found = Case().Matches(_html).Select(match => $"{match.Groups["id"].Value} {match.Groups["verdict"].Value}");

        found.Should().Equal(
            "DMSC-1.0-con-0401 pass", "DMSC-1.0-con-0402 fail", "DMSC-1.0-con-0403 error", "DMSC-1.0-con-0404 inconclusive",
            "DMSC-1.0-con-0405 not applicable", "DMSC-1.0-con-0406 not selected", "DMSC-1.0-con-0407 not run");
    }

    [Fact]
    public void Every_link_leads_to_something_in_the_same_file()
    {
        var targets = Link().Matches(_html).Select(match => match.Groups["target"].Value).ToList();
        var ids = Anchor().Matches(_html).Select(match => match.Groups["id"].Value).ToList();

        targets.Should().Contain("DMSC-1.0-con-0402").And.OnlyContain(target => ids.Contains(target));
        ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_broken_rule_of_the_protocol_stands_in_the_list_and_in_its_test_case() =>
        _html.Should().Contain("<th scope=\"row\" class=\"id\">status-once</th><td>A command has one Status.</td>").And.Contain("<li class=\"finding\" data-entries=\"8\"><span class=\"id\">status-once</span>");

    [Fact]
    public void A_check_that_points_at_evidence_nobody_recorded_says_so() =>
        _html.Should().Contain("It rests on entries 7 (not recorded), 9 (not recorded) of the evidence.");

    [Fact]
    public void It_loads_nothing_from_anywhere() =>
        _html.Should().NotContain("src=").And.NotContain("<link").And.NotContain("url(").And.NotContain("@import");

    [Fact]
    public void It_begins_with_the_result_and_each_verdict_by_its_own_name() =>
        _html.Should().Contain("Not conformant")
            .And.Contain("7 test cases: 1 passed, 1 failed, 1 ended in an error, 1 inconclusive, 1 not run, 1 not applicable, 1 not selected")
            .And.Contain("1 passed, 4 failed, 2 skipped");

    [Theory]
    [InlineData("Inconclusive", "1")]
    [InlineData("Errors", "1")]
    [InlineData("Not run", "1")]
    [InlineData("Not applicable", "1")]
    [InlineData("Not selected", "1")]
    [InlineData("Repeated after the bench broke", "1")]
    [InlineData("Repeated when the run was continued", "1")]
    [InlineData("Bench lost", "1")]
    [InlineData("Device's program lost", "0")]
    [InlineData("Run continued", "1")]
    [InlineData("Requirements without a test case", "1")]
    [InlineData("Completeness", "80 %")]
    [InlineData("Seed", "42")]
    [InlineData("Rig", "virtual")]
    [InlineData("Card seen by", "itself")]
    [InlineData("Observation points that no check looked through", "4")]
    [InlineData("Faulty devices caught by this suite", "105 of 106")]
    [InlineData("Mutants caught by this suite", "not measured")]
    public void What_the_result_rests_on_is_told(string name, string value) =>
        Honesty().Matches(_html).Where(match => WebUtility.HtmlDecode(match.Groups["name"].Value) == name).Select(match => match.Groups["value"].Value).Should().Equal(value);

    [Fact]
    public void The_suites_own_score_has_an_age_and_says_which_suite_it_is_of() => _html.Should().Contain(
        "2 test cases failed that did not have to. Measured on 2026-02-26, 3 days before the run, with the suite 00112233aabb; this is a1b2c3d4e5f6, something has changed since.");

    [Theory]
    [InlineData("Suite", "0.1.0, commit a1b2c3d")]
    [InlineData("pcscd", "1.9.9")]
    [InlineData("Device&#39;s program", "/lab/device --cold")]
    [InlineData("Rig file", "/lab/rig.yaml")]
    [InlineData("device&#39;s program (SHA-256)", "1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("steps (SHA-256)", "0000000000000000000000000000000000000000000000000000000000000000")]
    public void Programs_and_sources_are_told_by_version_and_fingerprint(string name, string value) =>
        _html.Should().Contain($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    [Fact]
    public void Where_the_time_went_is_told_of_the_run_and_with_its_work_of_a_test_case() => _html.Should()
        .Contain("1 attempt, 1.2 s of rig time.").And.Contain("""<rect class="part-asked" x="756.99" width="162.01" """)
        .And.Contain("1,235 ms: device 900 ms, waits asked for 200 ms, bench 100 ms, DM server 30 ms, card 5 ms").And.Contain("1 switch-on, 1 set-up, 32 APDUs, 3 DM messages, 3 network messages, 2 syncs of the bench")
        .And.Contain("under 1 %");

    [Fact]
    public void Counts_of_an_untroubled_run_are_told_as_zeros()
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
        {
            foreach (var record in new JournalRecord[] { Sample.Start, Sample.Bench, Sample.Started, Sample.Pass, Sample.Completed })
                journal.Append(record);
        }

        Honesty().Matches(Report(folder.Path)).Select(match => match.Groups["value"].Value).Take(11).Should().Equal(Enumerable.Repeat("0", 11));
    }

    [Fact]
    public void What_differs_between_expected_and_actual_is_marked_in_both()
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
        {
            journal.Append(Sample.Start);
            journal.Append(Sample.Fail);
        }

        Report(folder.Path).Should()
            .Contain("<dd class=\"value\">first read <mark>after</mark> entry <mark>7</mark></dd>")
            .And.Contain("<dd class=\"value\">first read <mark>at</mark> entry <mark>3</mark></dd>");
    }

    [Fact]
    public void A_check_that_passed_has_no_marks() => _html.Should().Contain("first read at entry 9").And.NotContain("<mark>");

    [Fact]
    public void No_words_of_the_suites_inside_are_shown() => _html.Should().NotContain("provisions-before-accept").And.NotContain("Must catch");

    [Fact]
    public void A_killed_run_says_so()
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
            journal.Append(Sample.Start);
        File.AppendAllText(Path.Combine(folder.Path, "journal.jsonl"), "{");

        Report(folder.Path).Should().Contain("The run was killed").And.Contain("Line 2 of the journal is torn").And.NotContain("DM protocol", "no rule was broken");
    }

    private static string Report(string folder)
    {
        RunReports.Write(folder);
        return File.ReadAllText(Path.Combine(folder, "report.html"));
    }

    [GeneratedRegex("&lt;script&gt;alert\\(&#39;x&#39;\\)&lt;/script&gt; &amp; &quot;quoted&quot; \\]\\]&gt; \\{\\{RunId\\}\\}", RegexOptions.None, 1000)]
    private static partial Regex SampleText();

    [GeneratedRegex("<summary><span class=\"badge [a-z-]+\"><span aria-hidden=\"true\">.</span> (?<verdict>[a-z ]+)</span> <span class=\"id\">(?<id>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Case();

    [GeneratedRegex("<th scope=\"row\">(?<name>[^<]+)</th><td( class=\"number\")?>(?<value>[^<]*)</td><td class=\"dim\">", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Honesty();

    [GeneratedRegex("href=\"#(?<target>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchor();
}
