using System.Xml.Linq;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

public sealed class JUnitWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly XElement _suites;

    public JUnitWriterTests()
    {
        SampleRun.Write(_folder.Path);
        RunReports.Write(_folder.Path);
        _suites = XDocument.Load(Path.Combine(_folder.Path, "junit.xml")).Root!;
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, "properties")]
    [InlineData(3, "error rig")]
    [InlineData(4, "error inconclusive")]
    [InlineData(5, "skipped ")]
    [InlineData(6, "skipped ")]
    [InlineData(7, "error not-run")]
    public void Each_verdict_has_its_element_and_type(int number, string ending)
    {
        var last = Case(number).Elements().Last();

        $"{last.Name} {last.Attribute("type")?.Value}".Should().StartWith(ending);
    }

    [Fact]
    public void A_fail_is_a_failure_whose_hostile_text_arrives_whole()
    {
        var failure = Case(2).Element("failure")!;

        failure.Attribute("message")!.Value.Should().Be(SampleRun.HostileShown);
        failure.Value.Should().Contain($"expected: {SampleRun.HostileShown}\n").And.Contain("evidence: 3");
    }

    [Fact]
    public void Counts_agree_with_the_elements()
    {
        string[] expected = ["7", "1", "3", "2"];

        foreach (var counted in _suites.DescendantsAndSelf().Where(element => element.Attribute("tests") is not null))
            new[] { "tests", "failures", "errors", "skipped" }.Select(name => counted.Attribute(name)!.Value).Should().Equal(expected);
    }

    [Fact]
    public void Requirement_level_attempts_and_the_place_in_the_report_are_properties_of_each_test_case() =>
        Properties(7).Should().Equal("requirement=DMSC-SEC-001", "level=M", "attempts=0", "report=report.html#DMSC-1.0-con-0407");

    [Fact]
    public void A_test_case_with_evidence_names_its_file_in_the_run_folder()
    {
        var path = Properties(2).Single(property => property.StartsWith("evidence=", StringComparison.Ordinal))["evidence=".Length..];

        File.Exists(Path.Combine(_folder.Path, path)).Should().BeTrue(path);
    }

    [Fact]
    public void Broken_rules_of_the_protocol_are_properties() =>
        Properties(2).Should().Contain($"protocol-finding=status-once, entry 8: {SampleRun.HostileShown}");

    private IEnumerable<string> Properties(int number) =>
        Case(number).Descendants("property").Select(property => $"{property.Attribute("name")!.Value}={property.Attribute("value")!.Value}");

    private XElement Case(int number) =>
        _suites.Descendants("testcase").Single(element => element.Attribute("name")!.Value.StartsWith($"DMSC-1.0-con-040{number} ", StringComparison.Ordinal));
}
