using System.Diagnostics;
using System.Text.RegularExpressions;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Reaching;

/// <summary>A run of the suite, or of some test cases, on the mutated device; its folder is gone with it.</summary>
internal sealed partial class SuiteRun : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _fail = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="runs">Where its folder is made.</param>
    /// <param name="environment">What the device inherits.</param>
    /// <param name="arguments">Of <c>hil run</c>.</param>
    public SuiteRun(string runs, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        _folder = Directory.CreateDirectory(Path.Combine(runs, Ulid.New(TimeProvider.System.GetUtcNow())));
        var program = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");
        var start = new ProcessStartInfo("setsid", [program, "run", "--strict", "--out", _folder.FullName, .. arguments])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,   // the end of its input would be a sign to stop
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the run has ended, or a test case has failed.</summary>
    /// <returns>Id of the test case; null when none has.</returns>
    /// <exception cref="OperationCanceledException">It takes too long, or is not wanted any more.</exception>
    public async Task<string?> FailOrEndAsync(CancellationToken stop)
    {
        await Task.WhenAny(_fail.Task, _process.WaitForExitAsync(stop)).Unwrap();
        return _fail.Task.IsCompletedSuccessfully ? await _fail.Task : null;
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

    private void Hear(string? line)
    {
        if (line is not null && Fail().Match(line) is { Success: true } fail)
            _fail.TrySetResult(fail.Groups["id"].Value);
    }

    [GeneratedRegex(@"^\[ *\d+/\d+\] fail +(?<id>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fail();
}
