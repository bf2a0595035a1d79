using System.ComponentModel;
using System.Diagnostics;
using Conformance.Fixtures;

namespace Conformance.Runner.Bench;

/// <summary>A program that the bench has started, with its output in a log file of the run folder.</summary>
/// <remarks>Disposal kills the program and what it started, and waits until it is gone.</remarks>
internal sealed class Child : IDisposable
{
    private const string Scratch = "/run/pcscd";   // on the run's own tmpfs, so that even a killed program leaves no temporary file
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly StreamWriter _log;
    private readonly string _logPath;
    private readonly string _name;
    private bool _isLogClosed;
    private bool _isDisposed;
    private string? _lastWords;

    private Child(string name, Process process, string logPath)
    {
        (_name, _process, _logPath) = (name, process, logPath);
        _log = new StreamWriter(logPath, append: true) { AutoFlush = true };   // a bench that is renewed goes on in the same file
    }

    public Task WaitForExitAsync(CancellationToken cancel) => _process.WaitForExitAsync(cancel);

    public int ExitCode => _process.ExitCode;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <param name="name">Of the program, for sentences about it.</param>
    /// <param name="onLine">Sees every line of standard output.</param>
    /// <param name="log">Name of the log file, without extension; null: that of the program.</param>
    /// <exception cref="RigException">The program is not there or cannot be started.</exception>
    public static Child Start(
        string name, string runFolder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, Action<string>? onLine = null, string? log = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["TMPDIR"] = Scratch;
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
            start.Environment[key] = value;
        try
        {
            var logs = Directory.CreateDirectory(Path.Combine(runFolder, "logs"));
            var child = new Child(name, Process.Start(start)!, Path.Combine(logs.FullName, $"{log ?? name}.log"));
            child.Listen(onLine);
            return child;
        }
        catch (Win32Exception cause)
        {
            throw new RigException($"The program of the {name}, '{program}', did not start: {cause.Message}. See that it is installed and can be run.", cause);
        }
    }

    /// <summary>Waits for what the program says or does when it is ready.</summary>
    /// <exception cref="RigException">It ended, or the limit passed, before it was ready.</exception>
    public async Task<T> ReadyAsync<T>(Task<T> ready, TimeSpan limit, CancellationToken cancel)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLate.CancelAfter(limit);
        var ended = _process.WaitForExitAsync(tooLate.Token);
        await Task.WhenAny(ready, ended);
        cancel.ThrowIfCancellationRequested();
        if (ready.IsCompleted)
            return await ready;
        throw new RigException($"The program of the {_name} {Ending(limit)} before it was ready. {LastWords()}");
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit(EndLimit);
        _process.Dispose();
        lock (_log)
        {
            CloseLog();
        }
    }

    private string Ending(TimeSpan limit) => _process.HasExited ? $"ended with code {_process.ExitCode}" : $"took more than {limit.TotalSeconds:0} s";

    /// <summary>What the program printed last, and where the rest is, as a sentence.</summary>
    public string LastWords()
    {
        lock (_log)
            return _lastWords is null ? "It said nothing." : $"Its last words: '{_lastWords}'. All that it said is in '{_logPath}'.";
    }

    private void Listen(Action<string>? onLine)
    {
        _process.StandardInput.Close();
        _process.OutputDataReceived += (_, line) => Keep(line.Data, onLine);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, null);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line, Action<string>? onLine)
    {
        if (line is null)
            return;
        lock (_log)
        {
            _lastWords = line;
            WriteToLog(line);
        }

        onLine?.Invoke(line);
    }

    private void CloseLog()
    {
        _isLogClosed = true;
        try
        {
            _log.Dispose();
        }
        catch (IOException)
        {
            // a full disk: what was written stays
        }
    }

    // a full disk takes the log, not the run: whether anything can still be recorded is for the journal to find
    private void WriteToLog(string line)
    {
        if (_isLogClosed)
            return;
        try
        {
            _log.WriteLine(line);
        }
        catch (IOException)
        {
            _isLogClosed = true;
        }
    }
}
