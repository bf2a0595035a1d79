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

    public EvidenceLog Evidence { get; } = new(TimeProvider.System);

    /// <summary>PC/SC names of the two slots.</summary>
    public IReadOnlyList<string> Readers => _daemon!.Readers;

    public CardSlot Slot { get; private set; } = null!;

    public CardSlot SecondSlot { get; private set; } = null!;

    /// <summary>Name of its reader.</summary>
    public string Reader => _daemon!.Readers[0];

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Enclosure.Variable) is null)
            throw new RigException("These tests need namespaces of their own for pcscd. Start with ./run-hil.sh self-test.");

        _daemon = await PcscDaemon.StartAsync(_folder.FullName, ["self-test"], CancellationToken.None);
        (Slot, SecondSlot) = (Make(0, TimeProvider.System), Make(1, TimeProvider.System));
    }

    public Task DisposeAsync()
    {
        Slot?.Dispose();
        SecondSlot?.Dispose();
        _daemon?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>One of the two slots as somebody with another clock has it, while it is empty.</summary>
    public CardSlot Make(int slot, TimeProvider time) => new(
        Readers[slot], new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort + slot), Evidence, time, new PollThreads(_daemon!.Process.Id));
}
