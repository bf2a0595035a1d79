using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>The disk is full in the middle of a run: the run stops, what was finished is kept, and it goes on when there is room.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private readonly DirectoryInfo _disk = Directory.CreateTempSubdirectory("hil-disk-");

    public Task InitializeAsync() => MountAsync("mount", "-t", "tmpfs", "-o", "size=448k", "tmpfs", _disk.FullName);

    public async Task DisposeAsync()
    {
        await MountAsync("umount", _disk.FullName);
        _disk.Delete();
    }

    [Fact]
    public async Task What_was_finished_is_kept_and_the_run_goes_on_when_there_is_room()
    {
        using var rig = Drills.ConformingRig();
        using var full = HilRun.In(_disk.FullName, ["--rig", rig.Path, .. Drills.Only([302, 307, 301, 304, 305, 303])]);
        (await full.EndAsync()).Should().Be((int)ExitCode.RigOrSuiteError, full.Output);
        full.Output.Should().Contain("No space left on device").And.Contain("Make room").And.Contain("--resume");
        var kept = Verdicts(full).ToList();

        await MountAsync("mount", "-o", "remount,size=64m", _disk.FullName);
        using var rest = HilRun.Resume(full.Folder);

        (await rest.EndAsync()).Should().Be((int)ExitCode.Conformant, rest.Output);
        kept.Should().NotBeEmpty();
        Verdicts(rest).Should().StartWith(kept).And.HaveCount(6);
    }

    private static IEnumerable<(string, Verdict)> Verdicts(HilRun run) =>
        run.Result().Journal.Records.OfType<CaseFinished>().Where(record => record.Verdict is not Verdict.Error).Select(record => (record.Id, record.Verdict));

    private static async Task MountAsync(string program, params string[] arguments)
    {
        var (code, output) = await Tool.RunAsync(program, arguments);
        code.Should().Be(0, output);
    }
}
