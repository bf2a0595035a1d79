using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using static Conformance.Steps.Drivers.StatusCode;
using static Conformance.Steps.Drivers.StorePlan;

namespace Conformance.Steps.Drivers;

/// <summary>What a server does to the store in each test case, and what the protocol says of it.</summary>
/// <remarks>Source: OMA-TS-DM_RepPro-V1_2, 6.6 and 10.</remarks>
public sealed class StorePlans(Store store)
{
    public StorePlan Allowed => new(
        [
            new(ServerCommand.Add(store.New, "made-over-the-air"), Ok),
            new(ServerCommand.Add(store.Below("Later"), "23:59:00", NodeFormat.Time), Ok),
            new(ServerCommand.Replace(store.Number, "-8", NodeFormat.Integer), Ok),
            new(ServerCommand.Get(store.Text), Ok, Store.TextValue),
            new(ServerCommand.Get(store.Blank), Ok, Store.BlankValue),
            new(ServerCommand.Delete(store.Branch), Ok),
        ],
        After((store.New, "made-over-the-air"), (store.Below("Later"), "23:59:00"), (store.Number, "-8"), (store.Branch, Gone), (store.One, Gone), (store.Two, Gone)));

    public StorePlan Refused => new(
        [
            new(ServerCommand.Add(store.Text, "over-what-is-there"), AlreadyExists),
            new(ServerCommand.Replace(store.New, "of-what-is-not-there"), NotFound),
            new(ServerCommand.Get(store.New), NotFound),
            new(ServerCommand.Delete($"{store.New}/Below"), NotFound),
            new(ServerCommand.Replace(store.Branch, "a-value-for-an-interior-node"), NotAllowed),
            new(ServerCommand.Delete("./DevInfo"), NotAllowed),
        ],
        Unchanged);

    public StorePlan Foreign => new(
        [
            new(ServerCommand.Get(store.Secret), PermissionDenied, ""),
            new(ServerCommand.Replace(store.Secret, "mine"), PermissionDenied),
            new(ServerCommand.Add($"{store.Foreign}/New", "mine"), PermissionDenied),
            new(ServerCommand.Delete(store.Secret), PermissionDenied),
            new(ServerCommand.Replace($"{store.Secret}?prop=ACL", "Get=*"), PermissionDenied),
        ],
        Unchanged);

    /// <summary>To where nothing is, over another leaf, and where it cannot be.</summary>
    public StorePlan Copied => new(
        [
            new(ServerCommand.Copy(store.Text, store.New), OkOrNotSupported),
            new(ServerCommand.Copy(store.Two, store.One), OkOrNotSupported),
            new(ServerCommand.Copy(store.Secret, store.Below("Taken")), [PermissionDenied, NotSupported]),
            new(ServerCommand.Copy(store.Below("Nothing"), store.Below("Anything")), [Forbidden, NotFound, NotSupported]),
        ],
        After((store.New, Store.TextValue), (store.One, "second")));

    public StorePlan Executed => new(
        [
            new(ServerCommand.Exec(store.Text), [NotAllowed, NotSupported]),
            new(ServerCommand.Exec(store.New), [NotFound, NotSupported]),
        ],
        Unchanged);

    /// <summary>A member may build on what those before it have made.</summary>
    public StorePlan Whole => Group(
        new(
            ServerCommand.Atomic(ServerCommand.Replace(store.Text, "one"), ServerCommand.AddInterior(store.New), ServerCommand.Add($"{store.New}/Leaf", "two"), ServerCommand.Replace($"{store.New}/Leaf", "three")),
            OkOrNotSupported),
        After((store.Text, "one"), (store.New, null), ($"{store.New}/Leaf", "three")), OkOrNotSupported, OkOrNotSupported, OkOrNotSupported, OkOrNotSupported);

    public StorePlan NotAtAll => Group(
        new(ServerCommand.Atomic(ServerCommand.Replace(store.Text, "one"), ServerCommand.Add(store.Number, "8", NodeFormat.Integer)), [AtomicFailed, NotSupported]),
        Unchanged, [.. Undone, NotSupported], [AlreadyExists, NotSupported]);

    public StorePlan InSequence => Group(
        new(
            ServerCommand.Sequence(
                ServerCommand.AddInterior(store.New), ServerCommand.Add($"{store.New}/Leaf", "at-first"), ServerCommand.Replace($"{store.New}/Leaf", "at-last"),
                ServerCommand.Get($"{store.New}/Leaf")),
            Ok),
        After((store.New, null), ($"{store.New}/Leaf", "at-last")), [Ok], [Ok], [Ok], [Ok]);

    /// <summary>Commands of every kind that a management client has to know, with answers of many kinds; independent of each other.</summary>
    public StorePlan Rich => new(
        [
            .. Group(
                new(ServerCommand.Sequence(ServerCommand.AddInterior(store.New), ServerCommand.Add($"{store.New}/Leaf", "at-first"), ServerCommand.Replace($"{store.New}/Leaf", "at-last")), Ok),
                Unchanged, [Ok], [Ok], [Ok]).Orders,
            new(ServerCommand.Get(store.Text), Ok, Store.TextValue),
            new(ServerCommand.Get($"{store.Text}?prop=Format"), Ok, NodeFormat.Text),
            new(ServerCommand.Get($"{store.Root}/Nothing"), NotFound),
            new(ServerCommand.Get(store.Secret), PermissionDenied, ""),
            new(ServerCommand.Replace(store.Number, "8", NodeFormat.Integer), Ok),
            new(ServerCommand.Add(store.One, "over-what-is-there"), AlreadyExists),
            new(ServerCommand.Delete(store.Two), Ok),
            new(ServerCommand.Exec(store.Text), [NotAllowed, NotSupported]),
        ],
        After((store.New, null), ($"{store.New}/Leaf", "at-last"), (store.Number, "8"), (store.Two, Gone)));

    /// <summary>A value that is longer than a message is put in the place of a short one.</summary>
    public StorePlan Large(string value) => new([new(ServerCommand.Replace(store.Text, value), Ok)], After((store.Text, value)));

    /// <summary>Values are read of which each is longer than a message, or all together.</summary>
    public static StorePlan ManyRead(IReadOnlyList<DeviceNode> nodes) =>
        new([.. nodes.Select(node => new StoreOrder(ServerCommand.Get(node.Path), Ok, node.Value))], After([.. nodes.Select(node => (node.Path, node.Value))]));

    /// <summary>Values are replaced that all together are longer than a message.</summary>
    public static StorePlan ManyWritten(IReadOnlyList<DeviceNode> nodes) =>
        new([.. nodes.Select(node => new StoreOrder(ServerCommand.Replace(node.Path, node.Value!), Ok))], After([.. nodes.Select(node => (node.Path, node.Value))]));

    /// <summary>Commands that belong together, and their answers in their order.</summary>
    internal static StorePlan Group(StoreOrder group, IReadOnlyDictionary<string, string?> after, params IReadOnlyList<string>[] statuses) =>
        new([group, .. group.Command.Members.Zip(statuses, (member, right) => new StoreOrder(member, right))], after);

    /// <summary>Commands of which each may count on those before it.</summary>
    internal static IEnumerable<StoreOrder> InOrder(params IReadOnlyList<StoreOrder> members) =>
        members.Prepend(new StoreOrder(ServerCommand.Sequence([.. members.Select(member => member.Command)]), Ok));

    internal static Dictionary<string, string?> After(params (string Path, string? Value)[] nodes) => nodes.ToDictionary(node => node.Path, node => node.Value, StringComparer.Ordinal);
}
