using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Configuration;

/// <summary>What <c>hil plan</c> prints.</summary>
public sealed class PlanTextTests
{
    [Fact]
    public void Every_selected_test_case_has_its_line_and_the_counts_add_up()
    {
        using var ics = new TemporaryFile(StatementText.Without("GsmAttach"), ".yaml");
        using var rig = new TemporaryFile($"{{ device: {{ start: /bin/true, ics: {ics.Path}, ixit: {Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "ixit.yaml")} }}, observes: CN }}", ".yaml");

        var lines = PlanText.Lines(RunSettings.Read(new RunOptions(rig.Path, Repository.Features, ["DMSC-SEC-001"], 1, Path.GetTempPath(), "plan")), Terminal.Plain).ToList();

        lines[0].Should().Be("Plan DMSC 1.0 for Reference full 1.0, stated by the suite itself; the rig observes CN");
        lines.Should().Contain(line => line.StartsWith("applies          DMSC-1.0-con-0401 M CN "));
        lines.Should().Contain(line => line.StartsWith("cannot be shown  DMSC-1.0-con-0402 M CND ") && line.EndsWith(": the rig does not observe D"));
        lines.Should().Contain(line => line.StartsWith("not applicable   DMSC-1.0-con-0413 M ") && line.EndsWith(": GsmAttach, where GsmAttach is no"));
        var counts = lines[^1].Split(' ').Where(word => word.All(char.IsAsciiDigit)).Select(int.Parse).ToList();
        counts[0].Should().Be(counts.Skip(1).Sum());
        lines.Should().HaveCount(2 + counts[0] - counts[4]);
    }
}
