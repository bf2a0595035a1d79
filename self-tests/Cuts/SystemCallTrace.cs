using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.SelfTests.Cuts;

/// <summary>strace on the device proper: writes down its calls on the storage, and may kill it at one of them.</summary>
/// <remarks>
/// strace counts calls for each name and each thread; the kill comes when a call begins, so that it is not carried out.
/// Source: strace(1), "-e inject", "-y", "-xx".
/// </remarks>
internal sealed partial class SystemCallTrace : IDisposable
{
    private const string Calls = "pwrite64,ftruncate,unlink,fsync,fdatasync,openat";
    private const int LongestWrite = 1 << 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _strace;
    private readonly int _process;
    private readonly string _log;
    private readonly string _storage;

    private SystemCallTrace(Process strace, int process, string log, string storage) => (_strace, _process, _log, _storage) = (strace, process, log, storage);

    /// <param name="process">The device proper.</param>
    /// <param name="storage">Its storage folder.</param>
    /// <param name="kill">The call to kill it at: name, and which one of that name in its thread, from 1; null to let it live.</param>
    public static async Task<SystemCallTrace> AttachAsync(int process, string storage, (string Name, int Count)? kill = null)
    {
        var log = Path.GetTempFileName();
        string[] injection = kill is { } at ? ["-e", $"inject={at.Name}:signal=SIGKILL:when={at.Count}"] : [];
        var start = new ProcessStartInfo(
            "strace", ["-f", "-y", "-xx", "-s", $"{LongestWrite}", "-e", $"trace={Calls}", .. injection, "-o", log, "-p", $"{process}"])
        { UseShellExecute = false, RedirectStandardError = true };
        var strace = Process.Start(start)!;
        var line = await strace.StandardError.ReadLineAsync().WaitAsync(Limit);
        return line?.Contains(" attached", StringComparison.Ordinal) is true
            ? new SystemCallTrace(strace, process, log, storage)
            : throw new InvalidOperationException($"strace did not attach to process {process}: '{line}'.");
    }

    /// <summary>Lets go of the device proper, which is off by now, or gone.</summary>
    /// <returns>The calls on the storage that were carried out, in their order.</returns>
    public async Task<IReadOnlyList<StorageCall>> EndAsync()
    {
        if (Directory.Exists($"/proc/{_process}"))
            Process.Start("kill", ["-TERM", $"{_strace.Id}"]).Dispose();
        await _strace.WaitForExitAsync().WaitAsync(Limit);
        var counts = new Dictionary<(string Thread, string Name), int>();
        return [.. Whole(await File.ReadAllLinesAsync(_log)).Select(line => Read(line, counts)).OfType<StorageCall>()];
    }

    public void Dispose()
    {
        if (!_strace.HasExited)
            _strace.Kill();
        _strace.Dispose();
        File.Delete(_log);
    }

    // a call that another thread's call came between is told in two lines
    private static IEnumerable<string> Whole(IEnumerable<string> lines)
    {
        const string Unfinished = " <unfinished ...>";
        var begun = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var thread = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            if (line.EndsWith(Unfinished, StringComparison.Ordinal))
                begun[thread] = line[..^Unfinished.Length];
            else if (Resumed().Match(line) is { Success: true } rest)
                yield return begun[thread] + rest.Groups["rest"].Value;
            else
                yield return line;
        }
    }

    private StorageCall? Read(string line, Dictionary<(string Thread, string Name), int> counts)
    {
        var call = CarriedOut().Match(line);
        if (!call.Success)
            return null;
        var name = call.Groups["name"].Value;
        var count = counts[(call.Groups["thread"].Value, name)] = counts.GetValueOrDefault((call.Groups["thread"].Value, name)) + 1;
        if (call.Groups["result"].Value is ['-', ..])
            return null;
        var arguments = call.Groups["arguments"].Value;
        if (name is "openat" && !arguments.Contains("O_CREAT", StringComparison.Ordinal))
            return null;
        var texts = Text().Matches(arguments).Select(text => Convert.FromHexString(text.Groups["hex"].Value.Replace("\\x", "", StringComparison.Ordinal))).ToList();
        var path = name is "openat" or "unlink" ? System.Text.Encoding.UTF8.GetString(texts[0]) : PathOf(arguments);
        if (path != _storage && !path.StartsWith(_storage + "/", StringComparison.Ordinal))
            return null;
        var number = name is "pwrite64" or "ftruncate" ? long.Parse(arguments[(arguments.LastIndexOf(',') + 1)..].Trim(), CultureInfo.InvariantCulture) : 0;
        return new StorageCall(
            int.Parse(call.Groups["thread"].Value, CultureInfo.InvariantCulture), name, path.Length == _storage.Length ? "" : path[(_storage.Length + 1)..],
            name is "pwrite64" ? texts[^1] : [], number, count);
    }

    // behind the number of the open file, plain or, with -xx, in hexadecimal
    private static string PathOf(string arguments)
    {
        var path = arguments[(arguments.IndexOf('<', StringComparison.Ordinal) + 1)..arguments.IndexOf('>', StringComparison.Ordinal)];
        return path.StartsWith("\\x", StringComparison.Ordinal)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromHexString(path.Replace("\\x", "", StringComparison.Ordinal)))
            : path;
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<name>\w+)\((?<arguments>.*)\) += (?<result>-?\d+)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CarriedOut();

    [GeneratedRegex(@"^\d+ +<\.\.\. \w+ resumed>(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Resumed();

    [GeneratedRegex("\"(?<hex>(\\\\x[0-9a-f]{2})*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Text();
}
