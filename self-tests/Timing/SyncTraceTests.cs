using System.Diagnostics;
using Conformance.Reports.Records;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Timing;

public sealed class SyncTraceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public SyncTraceTests() => _path = Path.Combine(_folder.Path, "syncs.log");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_call_counts_once_also_when_another_thread_cuts_it_in_two_and_a_line_when_it_is_whole()
    {
        var trace = new SyncTrace(_path);
        trace.Count().Should().Be(0);

        File.AppendAllText(_path, "12 fsync(7)   = 0\n12 fdatasync(8 <unfinished ...>\n13 fsync(9)   = 0\n12 <... fdatasync resumed>) = 0\n12 fsync(");
        trace.Count().Should().Be(3);

        File.AppendAllText(_path, "7)   = 0\n");
        trace.Count().Should().Be(4);
    }

    [Fact]
    public void A_program_s_syncs_and_those_of_what_it_starts_are_counted_from_outside()
    {
        string[] line = [.. SyncTrace.Launcher(_path), "sh", "-c", $"sync {_folder.Path}; sync --data {_folder.Path}; exit 7"];
        using var program = Process.Start(new ProcessStartInfo(line[0], line.Skip(1)))!;
        program.WaitForExit();

        program.ExitCode.Should().Be(7);
        new SyncTrace(_path).Count().Should().Be(2);
    }

    [Fact]
    public void A_test_case_s_record_gets_the_syncs_that_came_after_its_beginning_from_its_own_rig()
    {
        using var journal = new JournalWriter(_folder.Path);
        var counted = new CountedJournal(journal, rig => new SyncTrace(Path.Combine(_folder.Path, rig)));
        var finished = Sample.Pass with { Rig = "rig-1", Work = new CaseWork(1, 1, 0, 30, 3, 3, BenchSyncs: 1) };

        counted.Append(Sample.Start);
        Sync("rig-1");
        counted.Append(Sample.Started with { Rig = "rig-1" });
        Sync("rig-1");
        Sync("rig-0");
        Sync("rig-1");

        ((CaseFinished)counted.Append(finished)).Work.Should().Be(finished.Work with { BenchSyncs = 1, DeviceSyncs = 2 });
        JournalReader.Read(_folder.Path).Records[^1].Should().BeOfType<CaseFinished>().Which.Work!.DeviceSyncs.Should().Be(2);
    }

    [Fact]
    public void Without_a_trace_the_syncs_of_devices_are_unknown_and_not_none()
    {
        using var journal = new JournalWriter(_folder.Path);
        var counted = new CountedJournal(journal, traces: null);

        counted.Append(Sample.Start);
        counted.Append(Sample.Started with { Rig = "rig-0" });

        ((CaseFinished)counted.Append(Sample.Pass with { Rig = "rig-0", Work = new CaseWork(1, 1, 0, 30, 3, 3, 1) })).Work!.DeviceSyncs.Should().BeNull();
    }

    private void Sync(string rig) => File.AppendAllText(Path.Combine(_folder.Path, rig), "12 fsync(7)   = 0\n");
}
