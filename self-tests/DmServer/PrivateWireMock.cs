using Conformance.Fixtures;
using Conformance.Fixtures.Http;
using Conformance.Runner.Bench;
using Conformance.Runner.Namespaces;

namespace Conformance.SelfTests.DmServer;

/// <summary>A WireMock of the self-tests' own, started as a run starts it.</summary>
public sealed class PrivateWireMock : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-wiremock-");
    private WireMockProcess? _server;

    public Uri Address => _server!.Address;

    public HttpClient Client() => LocalClient.For(Address, Limit);

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Enclosure.Variable) is null)
            throw new RigException("These tests need namespaces of their own. Start with ./run-hil.sh self-test.");
        _server = await WireMockProcess.StartAsync(_folder.FullName, attempts: 1, CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
