using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Fixtures;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench;

/// <summary>The DM server of the run: WireMock, on 127.0.0.1 and a port that the system chose, with its heap capped.</summary>
internal sealed partial class WireMockProcess : IDisposable
{
    private const int LongRun = 5000;   // attempts at a test case: from there on Java's second compiler costs less than it spares
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);   // a busy machine needs many times as long as an idle one

    private WireMockProcess(Child process, Uri address) => (Process, Address) = (process, address);

    public Uri Address { get; }

    public Child Process { get; }

    /// <param name="runFolder">Where its log goes.</param>
    /// <param name="attempts">At a test case, that it is started for.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="RigException">WireMock does not start within 120 seconds.</exception>
    public static async Task<WireMockProcess> StartAsync(string runFolder, int attempts, CancellationToken cancel)
    {
        if (!File.Exists(Repository.WireMockJar))
            throw new RigException($"'{Repository.WireMockJar}' is not there: it is the DM server, npm package wiremock. ./run-hil.sh installs it.");

        var root = CopyTemplates();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        int? port = null;
        var process = Child.Start(
            "wiremock", runFolder, "java",
            [
                "-XX:+UseSerialGC", $"-XX:TieredStopAtLevel={(attempts > LongRun ? 4 : 1)}", "-Xshare:auto", $"-XX:SharedArchiveFile={Repository.WireMockClasses}", "-Xmx96m", "-XX:-UsePerfData", "-jar", Repository.WireMockJar,
                "--root-dir", root, "--bind-address", "127.0.0.1", "--port", "0", "--disable-banner", "--disable-gzip",
                "--use-chunked-encoding", "never", "--no-request-journal",
            ],
            onLine: line =>
            {
                if (Port().Match(line) is { Success: true } found)
                    port = int.Parse(found.Groups["port"].Value, CultureInfo.InvariantCulture);
                else if (line.StartsWith("extensions:", StringComparison.Ordinal) && port is not null)
                    address.TrySetResult(new Uri($"http://127.0.0.1:{port}/"));   // the last line it prints before it serves
            });
        try
        {
            return new WireMockProcess(process, await process.ReadyAsync(address.Task, StartLimit, cancel));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public void Dispose() => Process.Dispose();

    // WireMock can delete what is below its root: it gets a copy, on the tmpfs of the run
    private static string CopyTemplates()
    {
        var root = Path.Combine(Path.GetDirectoryName(PcscDaemon.Socket)!, "wiremock");
        var bodies = Directory.CreateDirectory(Path.Combine(root, "__files", "dm"));
        Directory.CreateDirectory(Path.Combine(root, "mappings"));
        foreach (var template in Directory.EnumerateFiles(Repository.WireMockTemplates, "*.xml"))
            File.Copy(template, Path.Combine(bodies.FullName, Path.GetFileName(template)), overwrite: true);
        return root;
    }

    [GeneratedRegex(@"^port:\s+(?<port>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Port();
}
