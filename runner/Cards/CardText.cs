using Conformance.Fixtures.Cards;
using Conformance.Reports.Writers;

namespace Conformance.Runner.Cards;

/// <summary>A card image for people: who it is, its files, its objects, what it does wrong. Secrets are masked.</summary>
internal static class CardText
{
    private const int Column = 9;
    private const string Masked = "********";

    public static IEnumerable<string> Lines(CardProfile profile, Terminal terminal)
    {
        var image = CardImage.Of(profile);
        return
        [
            .. Section("Identity", Identity(profile, terminal), terminal),
            .. Section("Files", FileTreeText.Lines(image.Master, terminal), terminal),
            .. profile.Objects.SelectMany((_, place) => Section(place is 0 ? "Objects" : "", ObjectText.Lines(profile, image, place, terminal), terminal)),
            .. profile.Objects.Count is 0 ? Section("Objects", ["none"], terminal) : [],
            .. profile.Faults.Count is 0 ? [] : Section("Faults", profile.Faults.SelectMany(fault => terminal.Wrap(FaultText.Of(fault), 0)), terminal),
        ];
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> lines, Terminal terminal) =>
        title.Length is 0 ? [.. lines, ""] : [terminal.Paint(Colour.Bold, title), .. lines, ""];

    private static IEnumerable<string> Identity(CardProfile profile, Terminal terminal)
    {
        var identity = profile.Identity;
        var pins = identity.Pins;
        return new[]
        {
            ("owner", identity.VerifiesNetwork ? identity.Owner : $"{identity.Owner}, but a counterfeit: it has another key, and does not look at the network"),
            ("ICCID", identity.Iccid),
            ("IMSI", identity.Imsi),
            ("K, OPc", $"{Masked} {Masked}"),
            ("SQN", identity.Sqn.ToString()),
            ("PIN1", $"{Masked}, {(pins.IsEnabled ? "enabled" : "disabled")}, {pins.Tries} tries left"),
            ("PUK", $"{Masked}, {pins.PukTries} tries left"),
            ("ADM1", Masked),
            ("ATR", AtrText.Of(Convert.FromHexString(profile.Atr))),
            ("issuer", profile.IssuerServerId),
            ("updated", profile.LastUpdate.ToString("yyyy-MM-dd HH:mm:ss'Z'", null)),
        }.Select(line => terminal.Beside(line.Item1, terminal.Paint(Colour.Faint, line.Item1), Column, line.Item2));
    }
}
