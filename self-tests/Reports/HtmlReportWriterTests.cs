using System.Net;
using System.Text.RegularExpressions;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

public sealed partial class HtmlReportWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _html;

    public HtmlReportWriterTests()
    {
        SampleRun.Write(_folder.Path);
        RunReports.Write(_folder.Path);
        _html = File.ReadAllText(Path.Combine(_folder.Path, "report.html"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Hostile_text_opens_no_element_and_nothing_of_it_is_lost()
    {
        _html.Should().NotContain("<script").And.NotContain("alert('x')");
        WebUtility.HtmlDecode(_html).Should().Contain(SampleRun.HostileShown);
    }

    [Fact]
    public void Hostile_text_stands_wherever_the_journal_had_it()
    {
        var places = SampleText().Count(_html);

        // Title 1, feature 7, device 5, statement 2, requirement 1, expression 1, reason 1, code 1, step 1, check 3, evidence 3.
        places.Should().Be(26);
    }

    [Fact]
    public void Each_test_case_has_its_article_with_its_verdict_in_words()
    {
        var found = Article().Matches(_html).Select(match => $"{match.Groups["id"].Value} {match.Groups["verdict"].Value}");

        found.Should().Equal(
            "DMSC-1.0-con-0401 pass", "DMSC-1.0-con-0402 fail", "DMSC-1.0-con-0403 error", "DMSC-1.0-con-0404 inconclusive",
            "DMSC-1.0-con-0405 not applicable", "DMSC-1.0-con-0406 not selected", "DMSC-1.0-con-0407 not run");
    }

    [Fact]
    public void Every_link_leads_to_something_in_the_same_file()
    {
        var targets = Link().Matches(_html).Select(match => match.Groups["target"].Value).ToList();
        var ids = Anchor().Matches(_html).Select(match => match.Groups["id"].Value).ToList();

        targets.Should().Contain("DMSC-1.0-con-0402-3").And.OnlyContain(target => ids.Contains(target));
        ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_check_that_points_at_evidence_nobody_recorded_is_shown_without_a_link() => _html.Should().Contain("<dd>7 (not recorded) 9 (not recorded) </dd>");

    [Fact]
    public void It_loads_nothing_from_anywhere() =>
        _html.Should().NotContain("src=").And.NotContain("<link").And.NotContain("url(").And.NotContain("@import");

    [Fact]
    public void It_begins_with_the_result_and_says_that_the_rig_is_virtual() =>
        _html.Should().Contain("Not conformant").And.Contain("1 passed, 4 failed, 2 skipped").And.Contain("The rig is virtual.");

    [Fact]
    public void A_killed_run_says_so()
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
            journal.Append(Sample.Start);
        File.AppendAllText(Path.Combine(folder.Path, "journal.jsonl"), "{");

        RunReports.Write(folder.Path);

        File.ReadAllText(Path.Combine(folder.Path, "report.html")).Should().Contain("The run was killed").And.Contain("Line 2 of the journal is torn");
    }

    [GeneratedRegex("&lt;script&gt;alert\\(&#39;x&#39;\\)&lt;/script&gt; &amp; &quot;quoted&quot; \\]\\]&gt; \\{\\{RunId\\}\\}", RegexOptions.None, 1000)]
    private static partial Regex SampleText();

    [GeneratedRegex("<article id=\"(?<id>[^\"]+)\">\\s*<h3><span class=\"badge [a-z-]+\"><span aria-hidden=\"true\">.</span> (?<verdict>[a-z ]+)</span>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Article();

    [GeneratedRegex("href=\"#(?<target>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchor();
}
