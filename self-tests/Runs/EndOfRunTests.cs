using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>However a run ends, nothing of it goes on or stays: no process, no listening socket, no temporary file.</summary>
[Collection(nameof(OneAtATime))]
public sealed class EndOfRunTests
{
    private readonly Surroundings _before = new();

    [Fact]
    public async Task Nothing_is_left_after_a_run()
    {
        using var run = new HilRun("--only", "DMSC-1.0-con-0301");
        await run.FirstCaseAsync();
        _before.ProcessesMore.Should().BeGreaterThan(5, "the check would be blind if it did not see the run");
        var bench = ProcessTable.ChildrenOf(ProcessTable.ChildrenOf(run.Id).Single()).Single();
        ProcessTable.ListeningSockets($"{bench}").Should().NotBeEmpty("the run listens in a network of its own");
        ProcessTable.ListeningSockets().Should().BeEquivalentTo(_before.Sockets, "and nowhere else, not even while it runs");
        await run.EndAsync();

        (await _before.LeftOverAsync(but: run.Folder)).Should().BeEmpty();
    }

    [Fact]
    public async Task Ctrl_C_ends_the_run_with_a_report_and_leaves_nothing()
    {
        using var run = new HilRun();
        await run.FirstCaseAsync();

        await Tool.RunAsync("kill", ["-INT", "--", $"-{run.Id}"]);   // the whole process group, as a terminal does

        (await run.EndAsync()).Should().Be(2, run.Output);
        run.Output.Should().Contain("interrupted");
        File.Exists(Path.Combine(run.Folder, "report.html")).Should().BeTrue();
        (await _before.LeftOverAsync(but: run.Folder)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_killed_runner_leaves_nothing()
    {
        using var run = new HilRun();
        await run.FirstCaseAsync();

        run.Kill(isInner: false);

        await run.EndAsync();
        (await _before.LeftOverAsync(but: run.Folder)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_killed_bench_leaves_nothing_and_what_was_finished_is_reported()
    {
        using var run = new HilRun();
        await run.FirstCaseAsync();

        run.Kill(isInner: true);

        (await run.EndAsync()).Should().BeOneOf(2, 3);
        run.Cases(Verdict.Pass).Should().NotBeEmpty();
        (await _before.LeftOverAsync(but: run.Folder)).Should().BeEmpty();
    }
}
