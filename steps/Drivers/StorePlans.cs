using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using static Conformance.Steps.Drivers.StorePlan;

namespace Conformance.Steps.Drivers;

/// <summary>What a server does to the store in each test case, and what the protocol says of it.</summary>
/// <remarks>Statuses: OMA-TS-DM_RepPro-V1_2, 6.6 and 10; properties: OMA-TS-DM_TND-V1_2, 7.</remarks>
public static class StorePlans
{
    private const string Ok = "200";
    private const string NotDone = "215";
    private const string NotModified = "304";   // the user has said no
    private const string NotFound = "404";
    private const string NotAllowed = "405";
    private const string AlreadyThere = "418";
    private const string NoPermission = "425";
    private const string AtomicFailed = "507";
    private static readonly string[] Undone = [NotDone, "216"];
    private static readonly string[] OkOrNot = [Ok, NotSupported];

    public static StorePlan Allowed { get; } = new(
        [
            new(ServerCommand.Add(Store.New, "made-over-the-air"), Ok),
            new(ServerCommand.Replace(Store.Number, "-8", NodeFormat.Integer), Ok),
            new(ServerCommand.Get(Store.Text), Ok, Store.TextValue),
            new(ServerCommand.Delete(Store.Branch), Ok),
        ],
        After((Store.New, "made-over-the-air"), (Store.Number, "-8"), (Store.Branch, Gone), ($"{Store.Branch}/One", Gone), ($"{Store.Branch}/Two", Gone)));

    public static StorePlan Refused { get; } = new(
        [
            new(ServerCommand.Add(Store.Text, "over-what-is-there"), AlreadyThere),
            new(ServerCommand.Replace(Store.New, "of-what-is-not-there"), NotFound),
            new(ServerCommand.Get(Store.New), NotFound),
            new(ServerCommand.Delete($"{Store.New}/Below"), NotFound),
            new(ServerCommand.Replace(Store.Branch, "a-value-for-an-interior-node"), NotAllowed),
            new(ServerCommand.Delete("./DevInfo"), NotAllowed),
        ],
        Unchanged);

    public static StorePlan Foreign { get; } = new(
        [
            new(ServerCommand.Get($"{Store.Foreign}/Secret"), NoPermission, ""),
            new(ServerCommand.Replace($"{Store.Foreign}/Secret", "mine"), NoPermission),
            new(ServerCommand.Add($"{Store.Foreign}/New", "mine"), NoPermission),
            new(ServerCommand.Delete($"{Store.Foreign}/Secret"), NoPermission),
            new(ServerCommand.Replace($"{Store.Foreign}/Secret?prop=ACL", "Get=*"), NoPermission),
        ],
        Unchanged);

    public static StorePlan Properties { get; } = new(
        [
            new(ServerCommand.Get($"{Store.Number}?prop=Format"), Ok, NodeFormat.Integer),
            new(ServerCommand.Get($"{Store.Number}?prop=Name"), Ok, "Number"),
            new(ServerCommand.Get($"{Store.Root}?prop=Type"), Ok, ManagementObjectId.Vendor),
            new(ServerCommand.Get($"{Store.Number}?prop=ACL"), Ok, ""),
            new(ServerCommand.Replace($"{Store.Number}?prop=Format", NodeFormat.Text), NotAllowed),
            new(ServerCommand.Replace($"{Store.Text}?prop=Name", "Renamed"), Ok),
        ],
        After((Store.Text, Gone), ($"{Store.Root}/Renamed", Store.TextValue)));

    public static StorePlan Lists { get; } = new(
        [
            new(ServerCommand.Get(Store.Branch), Ok, "One/Two") { IsListOfNames = true },
            new(ServerCommand.Get($"{Store.Branch}?list=Struct"), OkOrNot),
            new(ServerCommand.Get($"{Store.Branch}?list=StructData"), OkOrNot),
            new(ServerCommand.Get($"{Store.Branch}?list=TNDS"), OkOrNot),
        ],
        Unchanged);

    public static StorePlan Copied { get; } = new([new(ServerCommand.Copy(Store.Text, Store.New), OkOrNot)], After((Store.New, Store.TextValue)));

    public static StorePlan Executed { get; } = new(
        [
            new(ServerCommand.Exec(Store.Text), [NotAllowed, NotSupported]),
            new(ServerCommand.Exec(Store.New), [NotFound, NotSupported]),
        ],
        Unchanged);

    public static StorePlan Whole { get; } = Group(
        new(ServerCommand.Atomic(ServerCommand.Replace(Store.Text, "one"), ServerCommand.Add(Store.New, "two")), OkOrNot),
        After((Store.Text, "one"), (Store.New, "two")), OkOrNot, OkOrNot);

    public static StorePlan NotAtAll { get; } = Group(
        new(ServerCommand.Atomic(ServerCommand.Replace(Store.Text, "one"), ServerCommand.Add(Store.Number, "8", NodeFormat.Integer)), [AtomicFailed, NotSupported]),
        Unchanged, [.. Undone, NotSupported], [AlreadyThere, NotSupported]);

    public static StorePlan InSequence { get; } = Group(
        new(
            ServerCommand.Sequence(
                ServerCommand.AddInterior(Store.New), ServerCommand.Add($"{Store.New}/Leaf", "at-first"), ServerCommand.Replace($"{Store.New}/Leaf", "at-last"),
                ServerCommand.Get($"{Store.New}/Leaf")),
            Ok),
        After((Store.New, null), ($"{Store.New}/Leaf", "at-last")), [Ok], [Ok], [Ok], [Ok]);

    /// <summary>Commands of every kind that a management client has to know, with answers of many kinds; independent of each other.</summary>
    public static StorePlan Rich { get; } = new(
        [
            .. Group(
                new(ServerCommand.Sequence(ServerCommand.AddInterior(Store.New), ServerCommand.Add($"{Store.New}/Leaf", "at-first"), ServerCommand.Replace($"{Store.New}/Leaf", "at-last")), Ok),
                Unchanged, [Ok], [Ok], [Ok]).Orders,
            new(ServerCommand.Get(Store.Text), Ok, Store.TextValue),
            new(ServerCommand.Get($"{Store.Text}?prop=Format"), Ok, NodeFormat.Text),
            new(ServerCommand.Get($"{Store.Root}/Nothing"), NotFound),
            new(ServerCommand.Get($"{Store.Foreign}/Secret"), NoPermission, ""),
            new(ServerCommand.Replace(Store.Number, "8", NodeFormat.Integer), Ok),
            new(ServerCommand.Add($"{Store.Branch}/One", "over-what-is-there"), AlreadyThere),
            new(ServerCommand.Delete($"{Store.Branch}/Two"), Ok),
            new(ServerCommand.Exec(Store.Text), [NotAllowed, NotSupported]),
        ],
        After((Store.New, null), ($"{Store.New}/Leaf", "at-last"), (Store.Number, "8"), ($"{Store.Branch}/Two", Gone)));

    /// <summary>A value that is longer than a message is put in the place of a short one.</summary>
    public static StorePlan Large(string value) => new([new(ServerCommand.Replace(Store.Text, value), Ok)], After((Store.Text, value)));

    /// <summary>A value that is longer than a message is read.</summary>
    public static StorePlan LargeRead(string value) => new([new(ServerCommand.Get(Store.Large), Ok, value)], After((Store.Large, value)));

    /// <summary>Values are read that do not go into one message together.</summary>
    public static StorePlan ManyRead(IReadOnlyList<DeviceNode> nodes) =>
        new([.. nodes.Select(node => new StoreOrder(ServerCommand.Get(node.Path), Ok, node.Value))], After([.. nodes.Select(node => (node.Path, node.Value))]));

    /// <summary>The user is asked first, and says yes.</summary>
    public static StorePlan Asked(string question) => Group(
        new(ServerCommand.Sequence(ServerCommand.Alert(1101, question), ServerCommand.Add(Store.New, "with-the-users-consent")), Ok),
        After((Store.New, "with-the-users-consent")), [Ok], [Ok]);

    /// <summary>The user is asked first, and says no: the rest of the sequence is not done.</summary>
    public static StorePlan AskedInVain(string question) => Group(
        new(ServerCommand.Sequence(ServerCommand.Alert(1101, question), ServerCommand.Add(Store.New, "without-the-users-consent")), Ok), Unchanged, [NotModified], [NotDone]);

    private static StorePlan Group(StoreOrder group, IReadOnlyDictionary<string, string?> after, params IReadOnlyList<string>[] statuses) =>
        new([group, .. group.Command.Members.Zip(statuses, (member, right) => new StoreOrder(member, right))], after);

    private static Dictionary<string, string?> After(params (string Path, string? Value)[] nodes) => nodes.ToDictionary(node => node.Path, node => node.Value, StringComparer.Ordinal);
}
