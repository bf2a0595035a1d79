using ReferenceDevice.Applications;
using ReferenceDevice.Contract;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

public sealed class ApplicationSettingsTests
{
    private static readonly Profile BaseProfile = new("corporate", "old.example", Origin: "base");

    private static readonly Profile CardProfile =
        new("corporate", "imap.corporation.example", "143", "alice", "internet", "card");

    private static readonly TreeNode[] MailObject =
    [
        TreeNode.Interior("./AC/m1", "org.example/1.0/Mail", Layer.Card),
        Leaf("AppID", "143"),
        Leaf("Name", "corporate"),
        Leaf("PrefConRef", "internet"),
        Leaf("AppAddr/1/Addr", "imap.corporation.example"),
        Leaf("AppAddr/1/Port/1/PortNbr", "143"),
        Leaf("AppAuth/1/AAuthName", "alice"),
        Leaf("AppAuth/1/AAuthSecret", "secret"),
    ];

    [Fact]
    public void A_card_object_becomes_the_profile_that_its_nodes_describe()
    {
        using var tree = Trees.With(MailObject);

        Mail(tree).Settings.Should().Equal(CardProfile);
    }

    [Fact]
    public void A_card_profile_hides_the_base_profile_of_its_name_until_it_is_withdrawn()
    {
        using var tree = Trees.With(MailObject);
        var setup = new ApplicationSetup("mail", Installed: true, Settings: [BaseProfile with { Origin = null }, new Profile("own")]);
        Mail(tree, setup).Settings.Should().Equal(new Profile("own", Origin: "base"), CardProfile);

        tree.Withdraw();

        Mail(tree, setup).Settings.Should().Equal(BaseProfile, new Profile("own", Origin: "base"));
    }

    [Fact]
    public void A_locked_application_uses_its_base_profiles_alone()
    {
        using var tree = Trees.With(MailObject);

        Mail(tree, new ApplicationSetup("mail", Installed: true, Locked: true, [BaseProfile])).Settings.Should().Equal(BaseProfile);
    }

    [Fact]
    public void An_object_for_the_mail_application_is_none_of_the_browsers()
    {
        using var tree = Trees.With(MailObject);

        new ApplicationSettings(null, tree).InEffect().Single(application => application.Id == "browser").Settings.Should().BeEmpty();
    }

    private static Application Mail(ManagementTree tree, ApplicationSetup? setup = null) =>
        new ApplicationSettings(setup is null ? null : [setup], tree).InEffect().Single(application => application.Id == "mail");

    private static TreeNode Leaf(string path, string value) => TreeNode.Leaf($"./AC/m1/{path}", value, layer: Layer.Card);
}
