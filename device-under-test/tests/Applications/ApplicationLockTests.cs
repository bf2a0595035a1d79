using ReferenceDevice.Applications;
using ReferenceDevice.Contract;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

public sealed class ApplicationLockTests : IDisposable
{
    private static readonly TreeNode[] Card = Objects.Mail("imap.corporation.example", "alice", "secret");
    private static readonly ApplicationSetup Mail = new("mail", Installed: true, Settings: [new Profile("own", "mail.factory.example")]);

    private readonly Microsoft.Data.Sqlite.SqliteConnection _storage = DeviceStorage.Volatile();
    private readonly ManagementTree _tree;

    public ApplicationLockTests()
    {
        new SetupStorage(_storage).Write(new Setup("slot", Applications: [Mail]));
        _tree = new ManagementTree(_storage, Trees.CardFile());
    }

    [Fact]
    public void A_lock_that_comes_while_card_data_is_in_use_changes_nothing_before_the_next_card()
    {
        var applications = SwitchedOn();
        _tree.Put(Card);

        applications.Lock("mail", locked: true).Should().BeTrue();
        Servers(applications).Should().Equal("mail.factory.example", "imap.corporation.example");

        applications.TakeNote();
        Servers(applications).Should().Equal("mail.factory.example");
        Servers(SwitchedOn()).Should().Equal("mail.factory.example");
    }

    [Fact]
    public void A_lock_that_is_lifted_counts_from_the_next_switch_on()
    {
        SwitchedOn().Lock("mail", locked: true);
        var applications = SwitchedOn();
        _tree.Put(Card);

        applications.Lock("mail", locked: false);
        Servers(applications).Should().Equal("mail.factory.example");

        Servers(SwitchedOn()).Should().Equal("mail.factory.example", "imap.corporation.example");
    }

    [Fact]
    public void What_comes_in_after_the_lock_is_not_used()
    {
        var applications = SwitchedOn();
        applications.Lock("mail", locked: true);

        _tree.Put(Card);

        Servers(applications).Should().Equal("mail.factory.example");
        applications.AccountsOf("mail").Should().ContainSingle().Which.IsFromCard.Should().BeFalse();
    }

    [Fact]
    public void A_locked_neighbour_changes_nothing()
    {
        var applications = SwitchedOn();
        applications.Lock("browser", locked: true);

        _tree.Put(Card);

        Servers(applications).Should().Contain("imap.corporation.example");
    }

    [Fact]
    public void What_the_user_has_edited_is_hidden_by_the_card_and_outlives_it_and_the_switch_off()
    {
        var applications = SwitchedOn();
        _tree.Put(Card);

        applications.Edit("mail", [new Profile("mail of the card", "mail.alice.example", Origin: "base"), new Profile("second", "mail.bob.example")]).Should().BeTrue();
        Servers(applications).Should().Equal("mail.bob.example", "imap.corporation.example");

        _tree.Withdraw();
        Servers(applications).Should().Equal("mail.alice.example", "mail.bob.example");
        Servers(SwitchedOn()).Should().Equal("mail.alice.example", "mail.bob.example");
    }

    [Fact]
    public void A_locked_application_cannot_be_edited()
    {
        var applications = SwitchedOn();
        applications.Lock("mail", locked: true);

        applications.Edit("mail", []).Should().BeFalse();

        Servers(SwitchedOn()).Should().Equal("mail.factory.example");
    }

    [Fact]
    public void An_application_that_is_not_there_is_neither_locked_nor_edited()
    {
        var applications = SwitchedOn();

        applications.Lock("calendar", locked: true).Should().BeFalse();
        applications.Edit("calendar", []).Should().BeFalse();
    }

    public void Dispose() => _tree.Dispose();

    private ApplicationSettings SwitchedOn() => new(new SetupStorage(_storage).Read().Applications, _tree, new SetupStorage(_storage).Put);

    private static IEnumerable<string?> Servers(ApplicationSettings applications) =>
        applications.InEffect().Single(application => application.Id == "mail").Settings.Select(profile => profile.Server);
}
