using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Images;

/// <summary>The cards that the suite brings.</summary>
public sealed class LibraryTests
{
    private static readonly CardLibrary Library = CardLibrary.OfSuite;

    private static readonly Dictionary<string, CardProfile> Cards = Library.List().ToDictionary(card => card.Name, card => Library.Load(card.Name, 1));

    public static TheoryData<string> Named =>
    [
        "alice", "bob", "carol", "network-operator", "card-issuer", "corporation", "content-provider", "device-manufacturer", "all-owners", "thirty-objects", "large-value",
        "varied-file-ids", "fixed-file-ids", "opaque", "oid", "double-encoded-oid", "two-directories", "protected", "protected-two-recipients", "private-pin", "pin-blocked", "t0-only",
        "no-directory-record", "application-absent", "application-by-path", "object-directory-all-ff", "object-directory-missing", "data-directory-missing", "client-provisioning-oid",
        "file-shorter", "persist", "persist-not", "vendor", "added-twice", "two-versions", "removed-mid-read", "mac-failure", "context-not-supported", "sequence-ahead", "channel-refused",
        "deactivated", "conflict", "mute", "slow", "wrong-status",
    ];

    public static TheoryData<DamageKind> Damages => [.. Enum.GetValues<DamageKind>()];

    [Theory, MemberData(nameof(Named))]
    public void A_card_that_test_cases_need_is_there(string name) =>
        (Cards.ContainsKey(name) || Cards.ContainsKey($"damaged-{name}")).Should().BeTrue();

    [Theory, MemberData(nameof(Damages))]
    public void Every_damage_is_on_a_card_whose_other_objects_are_sound(DamageKind kind)
    {
        var card = Cards.Values.First(card => card.Objects.Any(one => one.Damage?.Kind == kind));

        card.Objects.Where(one => one.Damage is null).Should().HaveCountGreaterThan(1).And.OnlyContain(one => card.ExpectationOf(one) == Expectation.MustHold);
    }

    [Fact]
    public void Every_kind_of_fault_every_state_of_a_directory_and_every_owner_is_on_a_card()
    {
        Cards.Values.SelectMany(card => card.Faults).Select(fault => fault.Does.GetType()).Distinct()
            .Should().BeEquivalentTo(typeof(FaultEffect).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(FaultEffect))));
        Cards.Values.Select(card => card.Layout.ObjectDirectory).Distinct().Should().BeEquivalentTo(Enum.GetValues<DirectoryState>());
        Cards.Values.SelectMany(card => card.Layout.DataDirectories).Select(one => one.State).Distinct().Should().BeEquivalentTo(Enum.GetValues<DirectoryState>());
        Cards["all-owners"].Objects.Select(one => one.Object.ValueOf("Ext/DMSC/Owner")).Should().BeEquivalentTo(Enum.GetValues<DataOwner>().Select(owner => Words.Of(owner)));
    }

    [Fact]
    public void Every_card_says_what_it_is_for_in_one_line() =>
        Library.List().Should().OnlyContain(card => card.Purpose.EndsWith('.') && card.Purpose.Length > 20 && File.ReadAllText(card.Path).StartsWith("# ", StringComparison.Ordinal));

    [Fact]
    public void Names_are_in_lower_case_with_hyphens() =>
        Library.List().Should().OnlyContain(card => card.Name.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-'));

    [Fact]
    public void Thirty_objects_are_thirty_and_the_large_value_has_30_KiB()
    {
        Cards["thirty-objects"].Objects.Should().HaveCount(30);
        Cards["large-value"].Objects.Max(one => one.Object.Nodes.Max(node => node.Value?.Length ?? 0)).Should().Be(30 * 1024);
    }

    [Fact]
    public void Cards_without_a_seed_of_their_own_have_other_file_ids_with_another_seed()
    {
        var ids = Enumerable.Range(1, 8).Select(seed => CardImage.Of(Library.Load("alice", seed)).Master.Descendants().Single(file => file.Content == "DODF").Id);

        ids.Distinct().Should().HaveCountGreaterThan(4);
        CardImage.Of(Library.Load("fixed-file-ids", 5)).Master.Descendants().Single(file => file.Content == "DODF").Id.Should().Be(0x6430);
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_way_to_the_known_ones() =>
        FluentActions.Invoking(() => Library.Load("alicia", 1)).Should().Throw<CardImageException>().WithMessage("There is no card 'alicia': neither a file*'hil card list' tells the names in the library.");
}
