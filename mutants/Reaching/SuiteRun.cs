using System.Diagnostics;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Reaching;

/// <summary>A run of the suite, or of some test cases, on the mutated device; its folder is gone with it.</summary>
internal sealed class SuiteRun : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    /// <param name="runs">Where its folder is made.</param>
    /// <param name="environment">What the device inherits; given the folder in which the run makes its own.</param>
    /// <param name="arguments">Of <c>hil run</c>.</param>
    public SuiteRun(string runs, Func<string, Dictionary<string, string>> environment, IEnumerable<string> arguments)
    {
        _folder = Directory.CreateDirectory(Path.Combine(runs, Ulid.New(TimeProvider.System.GetUtcNow())));
        var program = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");
        var start = new ProcessStartInfo("setsid", [program, "run", "--strict", "--out", _folder.FullName, .. arguments])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,   // the end of its input would be a sign to stop
        };
        foreach (var (name, value) in environment(_folder.FullName))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the run has ended.</summary>
    /// <exception cref="OperationCanceledException">It is not wanted any more.</exception>
    public Task EndAsync(CancellationToken stop) => _process.WaitForExitAsync(stop);

    /// <summary>What the journal says; null when the run has not come so far as to have one.</summary>
    public RunResult? Result() =>
        _folder.GetDirectories() is [var run] && File.Exists(RunFolder.Journal(run.FullName)) && File.ReadAllText(RunFolder.Journal(run.FullName)).Contains('\n') ? RunResult.From(JournalReader.Read(run.FullName)) : null;

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // one of its programs has written until it was gone; the folder goes with the next start
        }
    }
}
