using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;

namespace Conformance.SelfTests.Anchors;

/// <summary>What stands in ODF and DODFs of a card, in the words of both sides of a comparison.</summary>
/// <param name="Files">Identifiers of ODF and DODFs, the ODF first, then in their order.</param>
/// <param name="Paths">Paths in the ODF: to DODFs, and to an AODF.</param>
/// <param name="Entries">Of each object: label, application, OID, path; a private one has the identifier of its PIN behind the label.</param>
internal sealed record CardDirectories(IReadOnlyList<ushort> Files, string Paths, string Entries)
{
    private const ushort ObjectDirectory = 0x5031;
    private const string PinOfPrivateObjects = "01";

    /// <summary>As the bench means it.</summary>
    public static CardDirectories Of(CardOnShow card)
    {
        var files = card.Profile.Layout.Application is ApplicationState.Absent ? [] : Ids(new VirtualCard(card.Profile));
        var directories = files.Where(file => file.Content.StartsWith("DODF", StringComparison.Ordinal)).Select(file => file.Id).ToList();
        var pins = files.Where(file => file.Content is "AODF").Select(file => file.Id);
        return new CardDirectories(
            [ObjectDirectory, .. directories],
            string.Join(' ', directories.Concat(pins).Order().Select(id => $"{id:X4}")),
            string.Join('\n', card.Profile.Objects.OrderBy(one => one.Directory).Select(one => Entry(one, files.Single(file => file.Content == $"SC MO {one.Label}").Id))));
    }

    /// <summary>As openssl reads the ODF.</summary>
    public static async Task<string> PathsAsync(IReadOnlyDictionary<ushort, byte[]> read) => string.Join(' ',
        (await OpensslAsn1.ParseAsync(read.GetValueOrDefault(ObjectDirectory, []))).Where(value => value.Type is OpensslAsn1.Octets).Select(value => value.Value).Order(StringComparer.Ordinal));

    /// <summary>As openssl reads the DODFs.</summary>
    public static async Task<string> EntriesAsync(IReadOnlyDictionary<ushort, byte[]> read)
    {
        var values = new List<string>();
        foreach (var (_, bytes) in read.Where(file => file.Key is not ObjectDirectory))
            values.AddRange((await OpensslAsn1.ParseAsync(bytes)).Where(value => value.Type is OpensslAsn1.Text or OpensslAsn1.Identifier or OpensslAsn1.Octets).Select(value => value.Value));
        return string.Join('\n', values);
    }

    private static string Entry(CardObject one, ushort file) => string.Join('\n',
    [
        one.Label,
        .. one.IsPrivate ? [PinOfPrivateObjects] : Array.Empty<string>(),
        .. one.ApplicationName is { } name ? [name] : Array.Empty<string>(),
        one.IsOidDoubleEncoded ? DoubleEncoded(one.Oid) : one.Oid,
        $"{file:X4}",
    ]);

    // 06 04 67 2B 07 01 read as the content of an OID: its first byte is 40 * 0 + 6
    private static string DoubleEncoded(string oid)
    {
        var arcs = oid.Split('.').Select(int.Parse).ToList();
        return $"0.6.{arcs.Count - 1}.{40 * arcs[0] + arcs[1]}.{string.Join('.', arcs.Skip(2))}";
    }

    private static IReadOnlyList<CardFile> Ids(VirtualCard card) => [.. card.Master.Files.OfType<DedicatedFile>().Single(directory => directory.Id == CardOnShow.Directory).Files];
}
