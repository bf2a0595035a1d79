using Conformance.Fixtures.Applications;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Applications;

/// <summary>An application server with its proxies, what it writes down, and curl: a client that nobody here wrote.</summary>
internal sealed class ApplicationBench : IDisposable
{
    public ApplicationBench(params NetworkName[] others) => Server = new ApplicationServer(Log, Proxied, () => others);

    public EvidenceLog Log { get; } = new(TimeProvider.System);

    public ProxiedConnections Proxied { get; } = new();

    public ApplicationServer Server { get; }

    /// <summary>What curl wrote, and its exit code; the user's own settings and proxies do not count.</summary>
    public static Task<(int ExitCode, string Output)> CurlAsync(params string[] arguments) =>
        Tool.RunAsync("curl", ["--disable", "--silent", "--show-error", "--noproxy", "", "--max-time", "10", .. arguments]);

    /// <summary>The same through one of the proxies.</summary>
    public Task<(int ExitCode, string Output)> CurlThroughAsync(string proxy, params string[] arguments) =>
        CurlAsync(["--proxy", $"http://{Address(Server.Proxies.Single(candidate => candidate.Role == proxy).Host)}", .. arguments]);

    /// <summary>Address and port to which the name table leads.</summary>
    public string Address(string host)
    {
        var name = Server.Names.Single(known => known.Name == host);
        return $"{name.Address}:{name.Port}";
    }

    /// <summary>Kind and fields of what was seen, one line each: only the fields asked for, those that are there.</summary>
    public IEnumerable<string> Seen(params string[] fields) => Log.Entries.Select(entry =>
        string.Join(' ', [entry.Kind, .. fields.Where(entry.Fields.ContainsKey).Select(field => $"{field}={entry.Fields[field]}")]));

    public void Dispose() => Server.Dispose();
}
