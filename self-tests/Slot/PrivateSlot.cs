using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;
using Conformance.Runner.Bench;
using Conformance.Runner.Namespaces;
using System.Net;

namespace Conformance.SelfTests.Slot;

/// <summary>A pcscd of the self-tests' own with one virtual reader, as a run has it.</summary>
public sealed class PrivateSlot : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-slot-");
    private PcscDaemon? _daemon;

    public CardSlot Slot { get; private set; } = null!;

    /// <summary>Name of its reader.</summary>
    public string Reader => _daemon!.Reader;

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Enclosure.Variable) is null)
            throw new RigException("These tests need namespaces of their own for pcscd. Start with ./run-hil.sh self-test.");

        _daemon = await PcscDaemon.StartAsync(_folder.FullName, "self-test", CancellationToken.None);
        Slot = new CardSlot(_daemon.Reader, new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort), new EvidenceLog(TimeProvider.System), TimeProvider.System);
    }

    public Task DisposeAsync()
    {
        Slot?.Dispose();
        _daemon?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
