using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Configuration;

/// <summary>The lines of a run while it runs.</summary>
public sealed class ProgressTests
{
    private const string Title = "Nothing on the card is read before the network has accepted the device and the card";
    private static readonly Terminal Screen = new(Width: 80, HasColour: true, Redraws: true);

    [Fact]
    public void Without_a_terminal_a_finished_test_case_is_one_whole_line() =>
        Shown(Terminal.Plain, Sample.Started, Sample.Fail).Should().Be($"[  1/17] FAIL         {Sample.CaseId}  {Title}  1.2 s\n");

    [Fact]
    public void On_a_terminal_the_one_that_runs_is_shown_until_it_is_finished() =>
        Shown(Screen, Sample.Started).Should().StartWith("\r\e[2K[  1/17] …            ").And.NotContain("\n");

    [Fact]
    public void On_a_terminal_the_title_is_cut_and_the_duration_stands_at_the_right_edge()
    {
        var line = Shown(Screen with { HasColour = false }, Sample.Pass).Replace("\r\e[2K", "");

        line.Should().HaveLength(80 + 1).And.EndWith("…  1.2 s\n");
    }

    [Fact]
    public void Colour_does_not_move_what_stands_behind_it() =>
        Shown(Screen, Sample.Fail).Replace("\e[31m", "").Replace("\e[0m", "").Should().Be(Shown(Screen with { HasColour = false }, Sample.Fail));

    [Fact]
    public void An_attempt_that_is_made_again_comes_on_top_of_what_was_left() =>
        Shown(Terminal.Plain, Sample.Started, Sample.Error, Sample.Started with { Cause = AttemptCause.InfraRetry }, Sample.Pass with { Cause = AttemptCause.InfraRetry })
            .Split('\n').Select(line => line.Split(']')[0]).Should().Equal("[  1/17", "[  2/18", "");

    [Theory]
    [InlineData(Blame.Rig, "The bench is lost: It ended.")]
    [InlineData(Blame.Device, "The device's program is lost: It ended.")]
    public void A_loss_tells_what_is_known_and_promises_nothing(Blame blame, string line) =>
        Shown(Terminal.Plain, new BenchLost(Sample.Noon, "part", blame, "It ended.")).Trim().Should().Be(line);

    private static string Shown(Terminal terminal, params JournalRecord[] records)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var progress = new Progress(output, terminal, new Dictionary<string, string> { [Sample.CaseId] = Title }, total: 17);
        foreach (var record in records)
            progress.Show(record);
        return output.ToString();
    }
}
