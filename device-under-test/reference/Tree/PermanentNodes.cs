namespace ReferenceDevice.Tree;

/// <summary>The nodes that are always there, with the values of a factory-new device.</summary>
/// <remarks>
/// The root's access list is the default of OMA-TS-DM_TND-V1_2 7.7.1; DevInfo, DevDetail and Inbox are those of
/// OMA-TS-DM_StdObj-V1_2. ./AC holds objects that an application claims, ./Vendor those that nobody claims.
/// </remarks>
internal static class PermanentNodes
{
    public static readonly IReadOnlyList<TreeNode> All =
    [
        TreeNode.Interior(NodePath.Root, acl: "Add=*&Get=*"),
        TreeNode.Interior("./DevInfo", "urn:oma:mo:oma-dm-devinfo:1.0"),
        TreeNode.Leaf("./DevInfo/DevId", DeviceIdentity.DeviceId),
        TreeNode.Leaf("./DevInfo/Man", DeviceIdentity.Manufacturer),
        TreeNode.Leaf("./DevInfo/Mod", DeviceIdentity.Model),
        TreeNode.Leaf("./DevInfo/DmV", "1.2"),
        TreeNode.Leaf("./DevInfo/Lang", "en"),
        TreeNode.Interior("./DevDetail", "urn:oma:mo:oma-dm-devdetail:1.0"),
        TreeNode.Leaf("./DevDetail/DevTyp", "phone"),
        TreeNode.Leaf("./DevDetail/OEM", DeviceIdentity.Manufacturer),
        TreeNode.Leaf("./DevDetail/FwV", DeviceIdentity.Firmware),
        TreeNode.Leaf("./DevDetail/SwV", DeviceIdentity.Software),
        TreeNode.Leaf("./DevDetail/HwV", DeviceIdentity.Hardware),
        TreeNode.Leaf("./DevDetail/LrgObj", "false", "bool"),
        TreeNode.Interior("./DevDetail/URI"),
        TreeNode.Leaf("./DevDetail/URI/MaxDepth", "64"),
        TreeNode.Leaf("./DevDetail/URI/MaxTotLen", "4096"),
        TreeNode.Leaf("./DevDetail/URI/MaxSegLen", "255"),
        TreeNode.Interior("./Inbox", "urn:oma:mo:oma-dm-inbox:1.0"),
        TreeNode.Interior(MoPlace.DmAccounts),
        TreeNode.Interior(MoPlace.AccessPoints),
        TreeNode.Interior(MoPlace.Applications),
        TreeNode.Interior(MoPlace.Unclaimed),
    ];

    private static readonly HashSet<string> Paths = [.. All.Select(node => node.Path)];

    /// <summary>True if no server may delete the node.</summary>
    public static bool Contains(string path) => Paths.Contains(path);
}
