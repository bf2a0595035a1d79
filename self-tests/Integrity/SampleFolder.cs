using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.Runner.Commands;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Integrity;

/// <summary>The folder of a small made-up run with every kind of record and file, gone after the test.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>As a run leaves it that was killed before its reports were made.</summary>
    public static SampleFolder Unsealed()
    {
        var run = new SampleFolder();
        SampleRun.Write(run.Path);
        run._folder.Add("logs/test-host.log", "10 scenarios\n");
        run._folder.Add("logs/pcscd.log", "");
        using var journal = JournalWriter.Continue(run.Path).Writer;
        journal.Append(new RunResumed(Sample.Noon, "0.1.0", "a1b2c3d"));
        journal.Append(Sample.Bench);
        journal.Append(Sample.Started with { Cause = AttemptCause.Resume });
        journal.Append(new BenchLost(Sample.Noon, "pcscd", Blame.Rig, "pcscd ended by itself."));
        journal.Append(Sample.Completed with { Outcome = RunOutcome.RigError, Reason = "pcscd ended by itself.", Blame = Blame.Rig });
        return run;
    }

    /// <summary>As a run leaves it.</summary>
    public static SampleFolder Sealed()
    {
        var run = Unsealed();
        RunReports.Write(run.Path);
        return run;
    }

    /// <summary>The files of another run folder.</summary>
    public static SampleFolder CopyOf(string folder)
    {
        var run = new SampleFolder();
        foreach (var source in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = run.File(System.IO.Path.GetRelativePath(folder, source));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            System.IO.File.Copy(source, target);
        }

        return run;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Path of its only evidence file, from the run folder.</summary>
    public string Evidence => $"evidence/{System.IO.Path.GetFileName(Directory.GetFiles(File("evidence")).Single())}";

    public string FirstDamage => RunCheck.Of(Path).Damages.Select(damage => damage.ToString()).FirstOrDefault() ?? "none";

    /// <summary>The one thing that is wrong with it.</summary>
    public string OnlyDamage => string.Join('\n', RunCheck.Of(Path).Damages);

    /// <summary>What <c>hil verify</c> says and returns.</summary>
    public (int Code, string Said) Verify()
    {
        using var said = new StringWriter();
        return (VerifyCommand.Run(Path, said), said.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
