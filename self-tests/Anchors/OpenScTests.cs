using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Pkcs15;
using Conformance.Fixtures.ManagementObjects;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Slot;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>OpenSC reads the virtual card in its slot through pcscd.</summary>
[Collection(nameof(OneAtATime))]
public sealed class OpenScTests(PrivateSlot reader, ITestOutputHelper output) : IClassFixture<PrivateSlot>, IDisposable
{
    private const ushort Application = 0x7F50;

    private static readonly IReadOnlyDictionary<string, CardProfile> Cards = new Dictionary<string, CardProfile>
    {
        ["opaque entries"] = TestCards.Alice(),
        ["oid entries"] = TestCards.Alice() with { Form = DataObjectForm.OidDO },
        ["empty"] = new(CardIdentity.Of("Carol", 1)),
    };

    private readonly OpenSc _openSc = new();

    [Fact]
    public async Task Pkcs15_tool_lists_as_many_objects_as_are_on_a_card_and_reads_each_byte_for_byte() => (await ObjectsAsync(damage: 0)).Hold(6, output);

    [Fact]
    public async Task Pkcs15_tool_sees_one_flipped_bit_of_an_object() => (await ObjectsAsync(damage: 1)).HaveSeenDamage(output);

    [Fact]
    public async Task Opensc_explorer_reads_the_same_bytes_from_every_file() => (await FilesAsync(damage: 0)).Hold(17, output);

    [Fact]
    public async Task Opensc_explorer_sees_one_flipped_bit_of_a_file() => (await FilesAsync(damage: 1)).HaveSeenDamage(output);

    public void Dispose() => _openSc.Dispose();

    private async Task<Anchor> ObjectsAsync(byte damage)
    {
        var anchor = new Anchor("data objects on the card", await Outsider.OpenScAsync());
        foreach (var (name, profile) in Cards.Where(card => card.Value.Form is DataObjectForm.Opaque))
        {
            var card = Inserted(profile, damage);
            anchor.Compare($"{name}, labels", string.Join(", ", profile.Objects.Select(mo => mo.Label)), string.Join(", ", await _openSc.ListAsync()));
            foreach (var mo in profile.Objects)
                anchor.Compare($"{name}, {mo.Label}", Convert.ToHexStringLower(BootstrapMessage.Encode(mo, profile.IssuerServerId)), await _openSc.ReadAsync(mo.Label));
        }

        return anchor;
    }

    private async Task<Anchor> FilesAsync(byte damage)
    {
        var anchor = new Anchor("files on the card", await Outsider.OpenScAsync());
        foreach (var (name, profile) in Cards)
        {
            var files = Files(new VirtualCard(profile));
            Inserted(profile, damage);
            var read = await _openSc.GetAsync(Application, files.Select(file => file.Id));
            foreach (var file in files)
                anchor.Compare($"{name}, {file.Content}", file.Bytes, read.GetValueOrDefault(file.Id, []));
        }

        return anchor;
    }

    private VirtualCard Inserted(CardProfile profile, byte damage)
    {
        var card = reader.Slot.Insert(profile);
        foreach (var file in Files(card))
            file.Bytes[^1] ^= damage;
        return card;
    }

    private static IReadOnlyList<TransparentFile> Files(VirtualCard card) =>
        [.. card.Master.Files.OfType<DedicatedFile>().Single(directory => directory.Id == Application).Files.OfType<TransparentFile>()];
}
