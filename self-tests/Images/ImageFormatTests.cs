using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Commands;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Cards.Pkcs15;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Milenage;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Images;

/// <summary>What an image says is what its card is.</summary>
public sealed class ImageFormatTests
{
    private const string Whole =
        """
        # Everything that can be said.
        owner: Dora
        identity:
          iccid: "8999901313865017158"
          imsi: "001010000000001"
          k: 465B5CE8B199B49FAA5F0A2EE238A6BC
          op: CDC202D5123E20F62B6D676AC72CB318
          sqn: 0000000000FF
          pins: {pin1: "9876", enabled: true, tries: 2, puk: "87654321", puk-tries: 9, adm: "0102030405060708"}
        atr: 3B9F96801FC78031A073BE21136743200718000001A5
        issuer: dm.issuer.example
        last-update: 2026-02-03T04:05:06Z
        form: oid
        layout: {data-directories: [{id: "4F01"}, {}], file-ids: fixed}
        objects:
          - account: {name: operator, user: u, password: p, connection: net}
            label: the account
            owner: card-issuer
            persist: true
            persist-consent: false
            session: false
            form: opaque
          - mail: {name: box, server: imap.example, user: u, password: p, connection: net}
            confirm: Really?
            private: true
            user-consent: 3
            directory: 2
            index: 10
            application: post
        faults:
          - when: {apdu: 3, command: READ BINARY, file: "SC MO the account", nth: 2}
            does: {status: 6F00}
          - does: {swapped-for: bob}
        """;

    private static readonly CardProfile Card = ImageText.Load(Whole);

    [Fact]
    public void The_identity_is_the_one_that_is_written()
    {
        var identity = Card.Identity;

        (identity.Owner, identity.Iccid, identity.Imsi, identity.Sqn.Value).Should().Be(("Dora", "8999901313865017158", "001010000000001", 255UL));
        identity.Pins.Should().Be(new CardPins("9876", true, 2, "87654321", 9, "0102030405060708"));
        identity.K.ToHex().Should().Be("465B5CE8B199B49FAA5F0A2EE238A6BC");
    }

    [Fact]
    public void Opc_is_computed_of_op_and_k_as_in_test_set_1_of_35_208() =>
        Card.Identity.Opc.ToHex().Should().Be("CD63CB71954A9F4E48A5994E37A02BAF");

    [Fact]
    public void What_the_image_does_not_say_is_derived_from_owner_and_seed() =>
        ImageText.Load("owner: Alice\n", seed: 7).Identity.Should().Be(CardIdentity.Of("Alice", 7));

    [Fact]
    public void A_secret_can_stand_in_a_file_outside_the_project()
    {
        using var secret = new TemporaryFile("465B5CE8B199B49FAA5F0A2EE238A6BC\n");

        ImageText.Load($"owner: Alice\nidentity:\n  k: {{file: {secret.Path}}}\n").Identity.K.Should().Be(SecretKey.Parse("465B5CE8B199B49FAA5F0A2EE238A6BC"));
    }

    [Fact]
    public void A_secret_in_a_file_of_the_project_is_refused()
    {
        var inside = CardLibrary.OfSuite.List()[0].Path;

        ImageText.Refusal($"owner: Alice\nidentity:\n  k: {{file: {inside}}}\n").Should().Match("image, line 3, *: the secret is in '*', inside the project's folder '*', and real secrets stay outside it. Move the file.");
    }

    [Fact]
    public void The_card_has_the_written_directories_atr_issuer_and_time()
    {
        Card.Layout.DataDirectories.Should().Equal(new DataDirectory(0x4F01), new DataDirectory());
        (Card.Atr, Card.IssuerServerId, Card.LastUpdate).Should().Be(("3B9F96801FC78031A073BE21136743200718000001A5", "dm.issuer.example", new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero)));
        (Card.Form, Card.Objects[0].Form, Card.Objects[1].Form).Should().Be((DataObjectForm.OidDO, DataObjectForm.Opaque, null));
    }

    [Fact]
    public void Marks_are_leaves_and_the_issuer_alone_may_replace_the_first()
    {
        var account = Card.Objects[0].Object;

        account.Nodes.Where(node => node.Path.StartsWith("Ext/DMSC/", StringComparison.Ordinal)).Select(node => $"{node.Name} {node.Format} {node.Value} {node.Acl}".TrimEnd())
            .Should().Equal("Owner chr card-issuer", "Persist bool true Get=*&Replace=dm.issuer.example", "PersistConsent bool false", "Session bool false");
        account.Nodes.Should().OnlyHaveUniqueItems(node => node.Path);
        Card.Objects[1].Object.ValueOf("Ext/DMSC/App").Should().Be("post");
    }

    [Fact]
    public void An_entry_has_what_is_written_of_it()
    {
        var mail = Card.Objects[1];

        (mail.Directory, mail.Index, mail.IsPrivate, mail.UserConsent).Should().Be((1, 10, true, 3));
        mail.Prompt.Should().Be(new UserPrompt(UserPromptKind.Confirm, "Really?"));
        Card.Objects[0].Label.Should().Be("the account");
    }

    [Fact]
    public void Faults_say_when_and_what()
    {
        Card.Faults[0].Should().Be(new CardFault(
            new FaultTrigger { Apdu = 3, Command = "READ BINARY", Content = "SC MO the account", Nth = 2 }, new FaultEffect.Status(new StatusWord(0x6F00))));
        Card.Faults[1].When.Should().Be(new FaultTrigger());
        Card.Faults[1].Does.Should().BeOfType<FaultEffect.Swap>().Which.Other.Identity.Owner.Should().Be("Bob");
    }

    [Fact]
    public void Comments_quotes_and_the_order_of_keys_do_not_change_the_canonical_text()
    {
        var one = ImageText.Canonical("# one\nowner: Alice\nform: oid\n");

        one.Should().Be("""{"form":"oid","owner":"Alice"}""").And.Be(ImageText.Canonical("form: 'oid' # two\nowner: \"Alice\"\n"));
        CardLibrary.Key(one, 1).Should().Be(CardLibrary.Key(one, 1)).And.NotBe(CardLibrary.Key(one, 2)).And.NotBe(CardLibrary.Key(one + " ", 1)).And.HaveLength(64);
    }

    [Fact]
    public void Objects_of_the_same_text_are_made_once()
    {
        using var file = new TemporaryFile($"owner: Alice\nobjects:\n  - {ImageText.Mail}\n", ".yaml");

        CardLibrary.OfSuite.Load(file.Path, 1).Objects[0].Should().BeSameAs(CardLibrary.OfSuite.Load(file.Path, 1).Objects[0]);
    }

    [Fact]
    public void A_card_that_is_swapped_for_itself_in_the_end_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("hil-cards-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "one.yaml"), "owner: A\nfaults:\n  - does: {swapped-for: two}\n");
            File.WriteAllText(Path.Combine(folder.FullName, "two.yaml"), "owner: B\nfaults:\n  - does: {swapped-for: one}\n");

            FluentActions.Invoking(() => new CardLibrary(folder.FullName).Load("one", 1)).Should().Throw<CardImageException>().WithMessage("*two.yaml', line 3,*no card 'one'*could take its place*");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
