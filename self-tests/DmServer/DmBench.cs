using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Mappings;
using Conformance.Fixtures.Evidence;

namespace Conformance.SelfTests.DmServer;

/// <summary>A rig's share of the DM server: front, stubs, and the log.</summary>
internal sealed class DmBench : IDisposable
{
    private static int _made;

    private readonly WireMockClient _wireMock;

    /// <param name="server">Shared with other benches.</param>
    /// <param name="rig">Name of the rig; one that nobody else has unless told.</param>
    /// <param name="files">The suite's mapping files unless told.</param>
    public DmBench(PrivateWireMock server, string? rig = null, MappingFiles? files = null)
    {
        Rig = rig ?? $"rig-test-{Interlocked.Increment(ref _made)}";
        _wireMock = new WireMockClient(server.Client(), files ?? MappingFiles.OfSuite);
        Front = new DmFront(Rig, server.Address, Log);
    }

    /// <summary>The operator's server for Alice, who proves herself by a digest.</summary>
    public static SessionScript Script { get; } = new("operator", "alice", "secret", "nonce-of-16-byte"u8.ToArray(), ["./DevDetail/SwV"]);

    public string Rig { get; }

    public EvidenceLog Log { get; } = new(TimeProvider.System);

    public DmFront Front { get; }

    /// <summary>What the last answer means.</summary>
    public string? Meaning => Log.Entries.LastOrDefault(entry => entry.Fields.ContainsKey("meaning"))?.Fields["meaning"];

    public Task PlayAsync(SessionScript script)
    {
        Front.Expect(script);
        return _wireMock.PlayAsync(Rig, script);
    }

    public void Dispose()
    {
        Front.Dispose();
        _wireMock.Dispose();
    }
}
