using System.Net;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;
using Conformance.Runner.Bench;
using PCSC;

namespace Conformance.Benchmarks;

/// <summary>One exchange with a card through pcscd and vpcd: ours, beside the same in C, round by round.</summary>
internal static class RoundTrips
{
    private const int Exchanges = 2000;
    private const ushort File = 0x2FFF;

    public static IEnumerable<Series> Measure(string folder, int rounds)
    {
        using var ours = VpcdLink.Connect(new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort), Card(), new CardTrace(new EvidenceLog(TimeProvider.System)));
        using var floor = new NativeFloor(folder, PcscDaemon.CardPort + 1);
        var readers = Readers();
        using var client = new ManagedClient(readers[0]);
        client.Select(File);

        List<double> native = [], managed = [], allocated = [];
        for (var round = 0; round < rounds; round++)
        {
            native.Add(floor.Transmit(readers[1], Exchanges));
            var (median, bytes) = client.Transmit(Exchanges);
            managed.Add(median);
            allocated.Add(bytes);
        }

        var c = new Series("in C", "us", native);
        var cSharp = new Series("APDU round trip of 256 bytes", "us", managed);
        return [cSharp, c, cSharp.Over(c), new Series("allocated a round trip (the card's side not counted)", "B", allocated)];
    }

    private static VirtualCard Card()
    {
        var card = new VirtualCard(new CardProfile(CardIdentity.Of("Alice", seed: 1)));
        card.Master.With(new TransparentFile(File, "benchmark", new byte[1024]));
        return card;
    }

    private static string[] Readers()
    {
        using var context = ContextFactory.Instance.Establish(SCardScope.System);
        var readers = context.GetReaders();
        foreach (var reader in readers)
            WaitForCard(context, reader);
        return readers;
    }

    private static void WaitForCard(ISCardContext context, string reader)
    {
        SCardReaderState[] states = [new() { ReaderName = reader, CurrentState = SCRState.Unaware }];
        while (context.GetStatusChange(5000, states) is SCardError.Success && !states[0].EventState.HasFlag(SCRState.Present))
            states[0].CurrentStateValue = states[0].EventStateValue;
    }
}
