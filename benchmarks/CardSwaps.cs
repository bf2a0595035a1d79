using System.Diagnostics;
using System.Net;
using Conformance.Benchmarks.Apdu;
using Conformance.Benchmarks.Figures;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;
using Conformance.Runner.Bench;

namespace Conformance.Benchmarks;

/// <summary>One card in the place of another: by removal and insertion under a device that holds the old one powered, and behind the open connection while it is off.</summary>
internal static class CardSwaps
{
    private const int Rounds = 9;
    private const int Swaps = 20;
    private const ushort Iccid = 0x2FE2;

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        var pcscd = await workbench.PcscdAsync();
        using var slot = new CardSlot(
            pcscd.Readers[0], new IPEndPoint(IPAddress.Loopback, PcscDaemon.CardPort), new EvidenceLog(TimeProvider.System), TimeProvider.System, new PollThreads(pcscd.Process.Id));
        VirtualCard[] cards = [Card("Alice"), Card("Bob")];
        slot.Insert(cards[1]);

        List<double> events = [], behind = [];
        for (var round = -1; round < Rounds; round++)
        {
            var underPower = Times(cards, card => Swap(pcscd.Readers[0], () => slot.InsertUnderPower(card)));
            var off = Times(cards, card => Milliseconds(() => slot.Insert(card)));
            if (round < 0)
                continue;   // warms up
            events.Add(Median.Of(underPower));
            behind.Add(Median.Of(off));
        }

        return Findings.Of([new Series("removal and insertion under power, until pcscd has seen both", "ms", events).Toward(5), new Series("exchange behind the open connection, until the card is unpowered", "ms", behind).Toward(0.5)]);
    }

    private static List<double> Times(VirtualCard[] cards, Func<VirtualCard, double> swap) =>
        [.. Enumerable.Range(0, Swaps).Select(turn => swap(cards[turn % cards.Length]))];

    private static double Swap(string reader, Action swap)
    {
        double time;
        byte[] former;
        using (var device = new ManagedClient(reader))
        {
            former = IccidBy(device);
            time = Milliseconds(swap);
        }

        using var again = new ManagedClient(reader);
        return IccidBy(again).SequenceEqual(former)
            ? throw new RigException($"After the swap the card in '{reader}' has the ICCID of the one before, and another one was put in: the time of the swap says nothing. See whether pcscd still runs.")
            : time;
    }

    private static byte[] IccidBy(ManagedClient device)
    {
        device.Select(Iccid);
        return device.Read();
    }

    private static VirtualCard Card(string owner) => new(new CardProfile(CardIdentity.Of(owner, seed: 1)));

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
