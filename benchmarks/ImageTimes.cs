using System.Diagnostics;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Benchmarks;

/// <summary>From a card's description to its files: thirty management objects that were never encoded before, and again.</summary>
internal static class ImageTimes
{
    private const int Objects = 30;
    private const int WarmUp = 20;

    public static IEnumerable<Series> Measure(int rounds)
    {
        for (var round = 0; round < WarmUp; round++)
            CardImage.Of(Card($"warm-up {round}"));

        List<double> encoding = [], compiling = [], again = [];
        for (var round = 0; round < rounds; round++)
        {
            encoding.Add(Milliseconds(() => Encode($"alone {round}")));
            var card = Card($"image {round}");
            compiling.Add(Milliseconds(() => CardImage.Of(card)));
            again.Add(Milliseconds(() => CardImage.Of(card)));
        }

        var floor = new Series($"{Objects} messages in libwbxml alone", "ms", encoding);
        var image = new Series($"card image of {Objects} objects", "ms", compiling);
        return [image, floor, image.Over(floor), new Series("the same image again", "ms", again)];
    }

    private static CardProfile Card(string mark) => new(CardIdentity.Of("Alice", seed: 1), [.. Accounts(mark).Select(CardObject.Of)]);

    private static void Encode(string mark)
    {
        foreach (var mo in Accounts(mark))
            BootstrapMessage.Encode(mo, "dm.operator.example");
    }

    private static IEnumerable<ManagementObject> Accounts(string mark) => Enumerable.Range(1, Objects).Select(number =>
        new MailAccount($"{mark} {number}", "imap.corporation.example", 143, "alice", "secret", "internet").ToManagementObject());

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
