using System.Net;
using Conformance.Benchmarks.Figures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;
using Conformance.Runner.Bench;
using PCSC;

namespace Conformance.Benchmarks.Apdu;

/// <summary>One exchange with a card through pcscd and vpcd: the client in C and ours on the slot of a card in C, and ours on the slot of our card, round by round.</summary>
internal static class RoundTrips
{
    private const int Rounds = 11;
    private const int Exchanges = 2000;
    private const ushort File = 0x2FFF;
    private const double MostOfC = 1.15;

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        var readers = (await workbench.PcscdAsync()).Readers;
        using var ours = VpcdLink.Connect(new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort), Card(), new CardTrace(new EvidenceLog(TimeProvider.System)));
        using var floor = new NativeFloor(workbench.Folder, PcscDaemon.CardPort + 1);
        WaitForCards(readers);

        List<RoundTrip> native = [], client = [], both = [];
        long allocated = 0;
        for (var round = 0; round < Rounds; round++)
        {
            native.Add(floor.Transmit(readers[1], Exchanges));
            client.Add(Transmit(readers[1], ref allocated));
            both.Add(Transmit(readers[0], ref allocated));
        }

        return Findings.Of(
        [
            Medians("client in C", native), Medians("client in C#", client), Medians("client in C#, card in C#", both),
            Medians("client in C#", client).Over(Medians("client in C", native)).AtMost(MostOfC),
            Medians("client and card in C#", both).Over(Medians("both in C", native)),
            Late("client in C, 95th percentile", native), Late("client in C#, 95th percentile", client), Late("client in C#, card in C#, 95th percentile", both),
            new Series($"allocated by {2 * Rounds * Exchanges:#,0} exchanges", "B", [allocated]).AtMost(0),
        ]);
    }

    private static RoundTrip Transmit(string reader, ref long allocated)
    {
        using var client = new ManagedClient(reader);
        client.Select(File);
        var times = new double[Exchanges];
        allocated += client.Transmit(times);
        return RoundTrip.Of(times);
    }

    private static Series Medians(string name, IEnumerable<RoundTrip> rounds) => new(name, "us", [.. rounds.Select(round => round.Median)]);

    private static Series Late(string name, IEnumerable<RoundTrip> rounds) => new(name, "us", [.. rounds.Select(round => round.Percentile95)]);

    private static VirtualCard Card()
    {
        var card = new VirtualCard(new CardProfile(CardIdentity.Of("Alice", seed: 1)));
        card.Master.With(new TransparentFile(File, "benchmark", new byte[1024]));
        return card;
    }

    private static void WaitForCards(IEnumerable<string> readers)
    {
        using var context = ContextFactory.Instance.Establish(SCardScope.System);
        foreach (var reader in readers)
            WaitForCard(context, reader);
    }

    private static void WaitForCard(ISCardContext context, string reader)
    {
        SCardReaderState[] states = [new() { ReaderName = reader, CurrentState = SCRState.Unaware }];
        while (context.GetStatusChange(5000, states) is SCardError.Success && !states[0].EventState.HasFlag(SCRState.Present))
            states[0].CurrentStateValue = states[0].EventStateValue;
    }
}
