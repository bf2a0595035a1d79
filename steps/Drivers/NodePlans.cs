using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.ManagementObjects;
using static Conformance.Steps.Drivers.StatusCode;
using static Conformance.Steps.Drivers.StorePlan;
using static Conformance.Steps.Drivers.StorePlans;

namespace Conformance.Steps.Drivers;

/// <summary>How a server names nodes of the store, and what it can ask of them besides their values.</summary>
/// <remarks>Source: OMA-TS-DM_TND-V1_2, 6 (names and paths) and 7 (properties and lists).</remarks>
public sealed class NodePlans(Store store)
{
    private const int LongName = 300;   // characters

    public StorePlan Properties => new(
        [
            new(ServerCommand.Get($"{store.Number}?prop=Format"), Ok, NodeFormat.Integer),
            new(ServerCommand.Get($"{store.Number}?prop=Name"), Ok, Store.NameOf(store.Number)),
            new(ServerCommand.Get($"{store.Root}?prop=Type"), Ok, ManagementObjectId.Vendor),
            new(ServerCommand.Get($"{store.Number}?prop=ACL"), Ok, ""),
            new(ServerCommand.Replace($"{store.Number}?prop=Format", NodeFormat.Text), NotAllowed),
            new(ServerCommand.Replace($"{store.Text}?prop=Name", "Renamed"), Ok),
            .. InOrder(
                new(ServerCommand.AddInterior(store.New), Ok),
                new(ServerCommand.Get($"{store.New}?prop=Type"), Ok, "")),
        ],
        After((store.Text, Gone), ($"{store.Root}/Renamed", Store.TextValue), (store.New, null)));

    /// <summary>With all that is below them, and where they cannot be.</summary>
    public StorePlan Renamed => new(
        [
            new(ServerCommand.Replace($"{store.Branch}?prop=Name", "Renamed"), Ok),
            new(ServerCommand.Replace($"{store.Number}?prop=Name", Store.NameOf(store.Text)), AlreadyExists),
            new(ServerCommand.Replace($"{store.Secret}?prop=Name", "Mine"), PermissionDenied),
            new(ServerCommand.Replace($"{store.New}?prop=Name", "Renamed"), NotFound),
            new(ServerCommand.Replace($"{store.Text}?prop=Name", "Two/Names"), NoName),
            new(ServerCommand.Replace($"{store.Text}?prop=Name", ".."), NoName),
        ],
        After(
            (store.Branch, Gone), (store.One, Gone), (store.Two, Gone),
            (Renaming(store.Branch), null), (Renaming(store.One), "first"), (Renaming(store.Two), "second")));

    public StorePlan Addressed => new(
        [
            new(ServerCommand.Get(store.Text[2..]), Ok, Store.TextValue),
            new(ServerCommand.Get($"{store.Root}/{new string('n', LongName)}"), [NotFound, UriTooLong]),
            new(ServerCommand.Add($"{store.Text}/Below", "below-a-leaf"), NotAllowed),
            new(ServerCommand.Get($"{store.Text}?prop=Unheard"), NotSupported),
            new(ServerCommand.Get($"{store.Text}?prop=Size"), OkOrNotSupported, $"{Store.TextValue.Length}"),
            new(ServerCommand.Get($"{store.Branch}?prop=Size"), NotSupported),
            new(ServerCommand.Add($"{store.Text}?prop=Name", "Added"), NotAllowed),
            new(ServerCommand.Delete($"{store.Number}?prop=Name"), NotAllowed),
            new(ServerCommand.Get($"{store.New}?prop=Name"), NotFound),
        ],
        Unchanged);

    /// <summary>Nodes with rights of their own, for lists that tell them.</summary>
    public IReadOnlyList<DeviceNode> Listed =>
    [
        new(store.Below("Listed"), NodeFormat.Interior, ManagementObjectId.Vendor, null, "Get=*"),
        new($"{store.Below("Listed")}/Text", NodeFormat.Text, ObjectNode.PlainText, "less < and & more", $"Get={DmFront.OperatorHost}"),
        new($"{store.Below("Listed")}/Deep", NodeFormat.Interior, ""),
        new($"{store.Below("Listed")}/Deep/Number", NodeFormat.Integer, ObjectNode.PlainText, "-40"),
    ];

    /// <summary>Each list with what it has to tell.</summary>
    public StorePlan Lists => new(
        [
            new(ServerCommand.Get(store.Branch), Ok, string.Join('/', new[] { store.One, store.Two }.Select(Store.NameOf).Order(StringComparer.Ordinal))) { Reading = AnswerReading.Names },
            Listing("Struct", AnswerReading.Nodes, node => node with { Value = null, Acl = null }),
            Listing("StructData", AnswerReading.Nodes, node => node with { Acl = null }),
            Listing("TNDS", AnswerReading.Document, node => node),
            Listing("TNDS-ACL", AnswerReading.Document, node => node with { Acl = null }),
            Listing("TNDS+Format+Value", AnswerReading.Document, node => node with { Acl = null }),
            Listing("TNDS+ACL+Format", AnswerReading.Document, node => node with { Value = null }),
        ],
        After([.. Listed.Select(node => (node.Path, node.Value))]));

    private string Renaming(string path) => path.Replace(Store.NameOf(store.Branch), "Renamed", StringComparison.Ordinal);

    private StoreOrder Listing(string list, Func<IReadOnlyList<SeenItem>, string?> reading, Func<DeviceNode, DeviceNode> told) =>
        new(ServerCommand.Get($"{Listed[0].Path}?list={list}"), OkOrNotSupported, AnswerReading.Told(Listed.Select(told))) { Reading = reading };
}
