using Microsoft.Data.Sqlite;
using ReferenceDevice.Contract;
using ReferenceDevice.Keeping;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Keeping;

/// <summary>What operators say of kept objects while no card is in.</summary>
public sealed class KeptDataTests : IDisposable
{
    private const string Alice = "001010000000001";
    private const string Bob = "001010000000002";
    private const string Place = "./NAP/Alice";
    private const string BobsPlace = "./NAP/Bob";
    private const string Mark = "/Ext/DMSC/Persist";

    private readonly SqliteConnection _storage = DeviceStorage.Volatile();
    private readonly ManagementTree _tree;
    private readonly KeptData _kept;

    public KeptDataTests()
    {
        new SetupStorage(_storage).Write(new Setup("slot"));
        _tree = new ManagementTree(_storage, Trees.CardFile());
        _kept = new KeptData(_storage, _tree, new KeepingAsIndicated());
        _kept.ShowTo(Bob).Insert([(BobsPlace, Object())]);
        _kept.ShowTo(Alice).Insert([(Place, Object())]);
        _kept.ShowWithoutCard();
    }

    [Fact]
    public void What_the_operator_does_not_want_kept_any_more_goes_at_the_switch_off_and_nothing_else_does()
    {
        Write(Place, "false");

        _tree.Find(Place).Should().NotBeNull("it goes at the switch-off and not before");
        _tree.Withdraw();
        _tree.Find(Place).Should().BeNull();
        _tree.Find(BobsPlace).Should().NotBeNull();
    }

    [Fact]
    public void It_is_gone_from_the_memory_at_once_so_that_a_cut_does_not_bring_it_back()
    {
        Write(Place, "false");

        using var next = new ManagementTree(_storage, Trees.CardFile());
        next.Find(Place).Should().BeNull();
        next.Find(BobsPlace).Should().NotBeNull();
    }

    [Fact]
    public void The_operator_may_change_its_mind()
    {
        Write(Place, "false");
        Write(BobsPlace, "false");
        Write(Place, "true");

        _tree.Withdraw();
        _tree.Find(Place).Should().NotBeNull();
        _tree.Find(BobsPlace).Should().BeNull();
    }

    [Fact]
    public void The_word_holds_when_the_card_comes_again()
    {
        Write(Place, "false");
        _tree.Withdraw();

        _kept.ShowTo(Alice).Insert([(Place, Object())]);

        _tree.Find(Place)!.Layer.Should().Be(Layer.Card, "the card's mark is true, and the operator's word counts before it");
    }

    [Fact]
    public void What_is_kept_and_deleted_is_gone_for_good()
    {
        _tree.Delete(Place);

        using var next = new ManagementTree(_storage, Trees.CardFile());
        next.Find(Place).Should().BeNull();
        next.Find(BobsPlace).Should().NotBeNull();
    }

    [Fact]
    public void Another_value_of_a_kept_object_is_written_where_it_is_kept()
    {
        _tree.ChangeOverTheAir([], [_tree.Find(Place + "/Name")! with { Value = "new" }], new HashSet<string> { Place + "/Name" });

        _kept.ShowTo(Bob);
        _tree.Find(Place + "/Name").Should().BeNull();
        _kept.ShowTo(Alice);
        _tree.Find(Place + "/Name")!.Value.Should().Be("new");
    }

    public void Dispose() => _tree.Dispose();

    private void Write(string place, string keep) =>
        _tree.ChangeOverTheAir([], [_tree.Find(place + Mark)! with { Value = keep }], new HashSet<string> { place + Mark });

    private static ManagementObject Object() => new(
    [
        TreeNode.Interior("X", layer: Layer.Card), TreeNode.Leaf("X/Name", "old", layer: Layer.Card),
        TreeNode.Interior("X/Ext", layer: Layer.Card), TreeNode.Interior("X/Ext/DMSC", layer: Layer.Card), TreeNode.Leaf("X" + Mark, "true", layer: Layer.Card),
    ]);
}
