using Conformance.Fixtures.Cards;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Slot;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>OpenSC reads every card of the library in its slot, through pcscd.</summary>
[Collection(nameof(OneReader))]
public sealed class OpenScTests(PrivateSlot reader, ITestOutputHelper output) : IClassFixture<PrivateSlot>, IDisposable
{
    private const int CardsOfAControl = 4;

    private static readonly IReadOnlyList<CardOnShow> Library = CardOnShow.Library;
    private static readonly IReadOnlyList<CardOnShow> Readable = [.. Library.Where(card => card.IsWithinOpenSc)];
    private static readonly IReadOnlyList<CardOnShow> Whole = [.. Library.Where(card => card.HasWholeDirectories)];

    private readonly OpenSc _openSc = new();

    [Fact]
    public async Task Pkcs15_tool_lists_as_many_objects_as_are_on_a_card_and_reads_each_byte_for_byte()
    {
        Readable.Should().HaveCountGreaterThan(Library.Count / 3, "most cards of the library have nothing that OpenSC does not know");

        (await ObjectsAsync(Readable, damage: 0)).Hold(Readable.Sum(card => 1 + card.Profile.Objects.Count), output);
    }

    [Fact]
    public async Task Pkcs15_tool_sees_one_flipped_bit_of_an_object() => (await ObjectsAsync(Readable.Take(CardsOfAControl), damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task Opensc_explorer_reads_the_same_bytes_from_every_file_of_every_card() =>
        (await FilesAsync(Library, damage: 0)).Hold(Library.Sum(card => CardOnShow.Files(new VirtualCard(card.Profile)).Count), output);

    [Fact]
    public async Task Opensc_explorer_sees_one_flipped_bit_of_a_file() => (await FilesAsync(Library.Take(CardsOfAControl), damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task Openssl_finds_the_entries_of_every_card_in_its_directories() => (await EntriesAsync(Whole, damage: 0)).Hold(2 * Whole.Count, output);

    [Fact]
    public async Task Openssl_sees_one_flipped_bit_of_a_directory() => (await EntriesAsync(Whole.Take(CardsOfAControl), damage: 1)).HaveSeenDamage(output);

    public void Dispose() => _openSc.Dispose();

    private async Task<Anchor> ObjectsAsync(IEnumerable<CardOnShow> cards, byte damage)
    {
        var anchor = new Anchor("data objects found on a card", await Outsider.OpenScAsync());
        foreach (var card in cards)
        {
            reader.Slot.Insert(Damaged(card, damage));
            var listed = await _openSc.ListAsync();
            anchor.Compare($"{card.Name}, labels", string.Join(", ", card.Profile.Objects.Select(one => one.Label)), string.Join(", ", listed));
            foreach (var one in card.Profile.Objects.IntersectBy(listed, one => one.Label))
                anchor.Compare($"{card.Name}, {one.Label}", Convert.ToHexStringLower(card.Bytes(one)), await _openSc.ReadAsync(one.Label));
        }

        return anchor;
    }

    private async Task<Anchor> FilesAsync(IEnumerable<CardOnShow> cards, byte damage)
    {
        var anchor = new Anchor("files of a card", await Outsider.OpenScAsync());
        foreach (var card in cards)
        {
            var files = CardOnShow.Files(new VirtualCard(card.Profile));
            reader.Slot.Insert(Damaged(card, damage));
            foreach (var (id, bytes) in await _openSc.GetAsync(CardOnShow.Directory, files.Select(file => file.Id)))
                anchor.Compare($"{card.Name}, {id:X4}", files.Single(file => file.Id == id).Bytes, bytes);
        }

        return anchor;
    }

    /// <summary>openssl reads what opensc-explorer has read.</summary>
    private async Task<Anchor> EntriesAsync(IEnumerable<CardOnShow> cards, byte damage)
    {
        var anchor = new Anchor("directories of a card", await Outsider.OpensslAsync());
        foreach (var card in cards)
        {
            var directories = CardDirectories.Of(card);
            reader.Slot.Insert(new VirtualCard(card.Profile));
            var read = await _openSc.GetAsync(CardOnShow.Directory, directories.Files);
            foreach (var bytes in read.Values)
                bytes[Math.Max(Array.FindLastIndex(bytes, part => part is not 0xFF), 0)] ^= damage;   // of an empty card all are FF
            anchor.Compare($"{card.Name}, ODF", directories.Paths, await CardDirectories.PathsAsync(read));
            anchor.Compare($"{card.Name}, entries", directories.Entries, await CardDirectories.EntriesAsync(read));
        }

        return anchor;
    }

    private static VirtualCard Damaged(CardOnShow card, byte damage)
    {
        var made = new VirtualCard(card.Profile);
        foreach (var file in CardOnShow.Files(made))
            file.Bytes[^1] ^= damage;
        return made;
    }
}
