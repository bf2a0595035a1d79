using Conformance.Fixtures.Cards.Programming;

namespace Conformance.Runner.Configuration;

/// <summary>Reads the list of cards and readers that may be written.</summary>
internal static class AllowList
{
    public const string DefaultFile = "hil-cards.yaml";

    private const string Example = "docs/real-readers.md";

    /// <exception cref="ConfigurationException">It is not there, or does not fit.</exception>
    public static AllowedCards Read(string path)
    {
        if (!File.Exists(path))
            throw new ConfigurationException($"'{path}' is not there, and only cards and readers that stand in it may be written. Make it, or name another with --allow; {Example} shows one.");

        var list = YamlFile.Read<Shape>(path, Example);
        List<string> cards = [.. (list.Cards ?? []).Select(iccid => iccid ?? "")];
        foreach (var iccid in cards.Where(iccid => iccid.Length is not (19 or 20) || !iccid.All(char.IsAsciiDigit)))
            throw new ConfigurationException($"'{path}' has the card '{iccid}', and an ICCID of 19 or 20 digits was expected. Correct the line.");
        return new AllowedCards(path, cards, list.Readers ?? []);
    }

    private sealed class Shape
    {
        public List<string?>? Cards { get; set; }

        public List<string>? Readers { get; set; }
    }
}
