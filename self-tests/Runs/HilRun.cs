using System.Diagnostics;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Runs;

/// <summary>A whole run of the suite, started as a user starts it, in a process group of its own.</summary>
internal sealed class HilRun : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _runs = Directory.CreateTempSubdirectory("hil-runs-");
    private readonly TaskCompletionSource _firstCase = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private readonly List<string> _lines = [];

    public HilRun(params IEnumerable<string> arguments)
    {
        var hil = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");
        _process = Process.Start(new ProcessStartInfo("setsid", [hil, "run", "--out", _runs.FullName, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    public string Folder => _runs.GetDirectories().Single().FullName;

    public string Output
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Waits until the first test case is finished.</summary>
    public Task FirstCaseAsync() => _firstCase.Task.WaitAsync(Limit);

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var tooLate = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(tooLate.Token);
        return _process.ExitCode;
    }

    /// <summary>What the journal says of the run, as the reports read it.</summary>
    public RunResult Result() => RunResult.From(JournalReader.Read(Folder));

    /// <summary>Ids of the test cases that ended with a verdict.</summary>
    public IEnumerable<string> Cases(Verdict verdict) => Result().Cases.Where(result => result.Verdict == verdict).Select(result => result.Plan.Id);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _runs.Delete(recursive: true);
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
            _lines.Add(line);
        if (line.StartsWith("[  1/", StringComparison.Ordinal))
            _firstCase.TrySetResult();
    }
}
