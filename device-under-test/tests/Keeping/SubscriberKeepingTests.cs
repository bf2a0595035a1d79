using ReferenceDevice.Keeping;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Keeping;

public sealed class SubscriberKeepingTests : IDisposable
{
    private const string Place = "./NAP/X";
    private const string Mark = Place + "/Ext/DMSC/Persist";

    private readonly ManagementTree _tree = Trees.With();
    private readonly Indications _indications = new(DeviceStorage.Volatile());

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("false", null, false)]
    [InlineData("true", null, true)]
    [InlineData(null, "true", true)]
    [InlineData("false", "true", true)]
    [InlineData("true", "false", false)]
    public void The_operators_word_counts_before_the_mark_and_the_mark_before_nothing(string? mark, string? indicated, bool isKept)
    {
        var keeping = Inserted(mark);
        if (indicated is not null)
            keeping.Written(Mark, indicated);

        _tree.Find(Place)!.Layer.Should().Be(isKept ? Layer.Kept : Layer.Card);
        _tree.Withdraw();
        (_tree.Find(Place) is not null).Should().Be(isKept);
    }

    [Theory]
    [InlineData("true", null)]
    [InlineData(null, "true")]
    public void What_the_user_is_to_agree_to_is_kept_when_the_user_has_agreed(string? mark, string? indicated)
    {
        var asked = new List<string>();
        var keeping = Keepings.In(_tree, _indications);
        keeping.ConsentWanted = asked.Add;
        keeping.Insert([(Place, Object(mark, consent: "true"))]);
        if (indicated is not null)
            keeping.Written(Mark, indicated);

        asked.Should().Equal(Place);
        keeping.Written(Mark, "true");
        asked.Should().Equal(new[] { Place }, "the question is open");
        _tree.Find(Place)!.Layer.Should().Be(Layer.Card);
        keeping.Agree(Place);
        _tree.Find(Place)!.Layer.Should().Be(Layer.Kept);
    }

    [Fact]
    public void Nobody_is_asked_about_what_is_not_to_be_kept()
    {
        var keeping = Keepings.In(_tree, _indications);
        keeping.ConsentWanted = place => throw new InvalidOperationException(place);

        keeping.Insert([(Place, Object("false", consent: "true"))]);

        _tree.Find(Place)!.Layer.Should().Be(Layer.Card);
    }

    [Fact]
    public void What_the_operator_has_indicated_holds_for_the_next_coming_of_the_card()
    {
        Inserted("true").Written(Mark, "false");

        Inserted("true");

        _tree.Find(Place)!.Layer.Should().Be(Layer.Card);
    }

    [Fact]
    public void A_card_that_comes_without_the_object_ends_both_the_object_and_what_was_indicated_of_it()
    {
        Inserted(mark: null).Written(Mark, "true");

        Keepings.In(_tree, _indications).ForgetWhatTheCardHasLost();
        _tree.Find(Place).Should().BeNull();
        Inserted(mark: null);

        _tree.Find(Place)!.Layer.Should().Be(Layer.Card);
    }

    [Fact]
    public void An_object_that_waits_for_the_user_is_not_used_from_what_was_kept_and_what_was_indicated_of_it_holds()
    {
        Inserted(mark: null).Written(Mark, "true");
        var keeping = Keepings.In(_tree, _indications);

        keeping.Await([Place]);
        _tree.Find(Place).Should().BeNull();
        keeping.ForgetWhatTheCardHasLost();
        keeping.Insert([(Place, Object(mark: null, consent: null))]);

        _tree.Find(Place)!.Layer.Should().Be(Layer.Kept);
    }

    [Fact]
    public void A_mark_that_the_card_has_lost_ends_the_keeping()
    {
        Inserted("true");
        Inserted("false");
        _tree.Withdraw();

        _tree.Find(Place).Should().BeNull();
    }

    [Theory]
    [InlineData(Place + "/Name")]
    [InlineData("./NAP/Y/Ext/DMSC/Persist")]
    [InlineData("/Ext/DMSC/Persist")]
    public void Other_nodes_indicate_nothing(string path)
    {
        var keeping = Inserted(mark: null);

        keeping.Written(path, "true");

        _tree.Find(Place)!.Layer.Should().Be(Layer.Card);
    }

    public void Dispose() => _tree.Dispose();

    private SubscriberKeeping Inserted(string? mark)
    {
        var keeping = Keepings.In(_tree, _indications);
        keeping.Insert([(Place, Object(mark, consent: null))]);
        keeping.ForgetWhatTheCardHasLost();
        return keeping;
    }

    private static ManagementObject Object(string? mark, string? consent) => new(
        [
            TreeNode.Interior("X", "urn:oma:mo:oma-connmo-nap:1.0", Layer.Card),
            .. mark is null ? Array.Empty<TreeNode>() : [TreeNode.Leaf("X/Ext/DMSC/Persist", mark, "bool", Layer.Card)],
            .. consent is null ? Array.Empty<TreeNode>() : [TreeNode.Leaf("X/Ext/DMSC/PersistConsent", consent, "bool", Layer.Card)],
        ]);
}
