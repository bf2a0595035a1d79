using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cuts;

/// <summary>What must hold of the device after a loss of supply, whenever it came.</summary>
internal static class AfterCut
{
    /// <summary>Judges the storage at rest, then the device without a card: base data as it was, nothing of the card but whole objects that are kept.</summary>
    /// <returns>Roots of the kept objects that are there.</returns>
    public static async Task<IReadOnlyList<string>> JudgeAsync(CutRig rig, string cut)
    {
        StorageImage.Of(rig.Storage).Search(CutCard.Canaries).Should().BeEmpty($"the storage at rest holds nothing of the card in clear after {cut}");
        var tree = await rig.TreeWithoutCardAsync();
        tree.Intersect(rig.BaseTree).Should().Equal(rig.BaseTree, $"base data is what it was after {cut}");

        var left = tree.Except(rig.BaseTree).ToList();
        var roots = Roots(rig.KeptTree).Where(root => left.Exists(node => node.Path == root)).ToList();
        left.Should().BeEquivalentTo(rig.KeptTree.Where(node => roots.Exists(root => IsAtOrBelow(node.Path, root))), $"what is kept is whole after {cut}");
        StorageImage.Of(rig.Storage).Search(CutCard.Canaries).Should().BeEmpty($"the storage at rest holds nothing of the card after {cut} and a restart");
        return roots;
    }

    /// <summary>Nodes whose parents are not among the nodes.</summary>
    public static IReadOnlyList<string> Roots(IReadOnlyList<DeviceNode> nodes) =>
        [.. nodes.Select(node => node.Path).Where(path => !nodes.Any(other => other.Path != path && IsAtOrBelow(path, other.Path)))];

    private static bool IsAtOrBelow(string path, string root) => path == root || path.StartsWith(root + "/", StringComparison.Ordinal);
}
