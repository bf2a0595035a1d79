namespace ReferenceDevice.Tree;

/// <summary>The nodes that are always there, with the values of a factory-new device of a model.</summary>
/// <remarks>
/// The root's access list is the default of OMA-TS-DM_TND-V1_2 7.7.1; DevInfo, DevDetail and Inbox are those of
/// OMA-TS-DM_StdObj-V1_2. ./AC holds objects that an application claims, ./Vendor those that nobody claims.
/// </remarks>
internal static class PermanentNodes
{
    public const string RootAcl = "Add=*&Get=*";

    private static readonly HashSet<string> Paths = [.. Of(DeviceModel.Full).Select(node => node.Path)];

    public static IReadOnlyList<TreeNode> Of(DeviceModel model) =>
    [
        TreeNode.Interior(NodePath.Root, acl: RootAcl),
        TreeNode.Interior("./DevInfo", "urn:oma:mo:oma-dm-devinfo:1.0"),
        TreeNode.Leaf("./DevInfo/DevId", model.DeviceId),
        TreeNode.Leaf("./DevInfo/Man", DeviceModel.Manufacturer),
        TreeNode.Leaf("./DevInfo/Mod", model.Name),
        TreeNode.Leaf("./DevInfo/DmV", "1.2"),
        TreeNode.Leaf("./DevInfo/Lang", DeviceModel.Language),
        TreeNode.Interior("./DevDetail", "urn:oma:mo:oma-dm-devdetail:1.0"),
        TreeNode.Leaf("./DevDetail/DevTyp", "phone"),
        TreeNode.Leaf("./DevDetail/OEM", DeviceModel.Manufacturer),
        TreeNode.Leaf("./DevDetail/FwV", DeviceModel.Firmware),
        TreeNode.Leaf("./DevDetail/SwV", DeviceModel.Software),
        TreeNode.Leaf("./DevDetail/HwV", DeviceModel.Hardware),
        TreeNode.Leaf("./DevDetail/LrgObj", "true", "bool"),
        TreeNode.Interior("./DevDetail/URI"),
        TreeNode.Leaf("./DevDetail/URI/MaxDepth", "64"),
        TreeNode.Leaf("./DevDetail/URI/MaxTotLen", "4096"),
        TreeNode.Leaf("./DevDetail/URI/MaxSegLen", "255"),
        TreeNode.Interior("./Inbox", "urn:oma:mo:oma-dm-inbox:1.0"),
        TreeNode.Interior(MoPlace.DmAccounts),
        TreeNode.Interior(MoPlace.AccessPoints),
        TreeNode.Interior(MoPlace.Proxies),
        TreeNode.Interior(MoPlace.Applications),
        TreeNode.Interior(MoPlace.Unclaimed),
    ];

    /// <summary>True if no server may delete the node.</summary>
    public static bool Contains(string path) => Paths.Contains(path);
}
