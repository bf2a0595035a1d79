using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>The file of an SC MO: a WBXML DM message that adds TNDS objects to ./Inbox, perhaps after a word with the user.</summary>
/// <param name="Interactions">What comes before the first object is used.</param>
/// <param name="Objects">In the order of the message; at least one.</param>
/// <remarks>
/// Alerts 1100 and 1101 stand in one Sequence with the Add, in front of it; other alerts are refused.
/// Source: OMA-TS-DM_Bootstrap-V1_2, 5.4; OMA-TS-DM_Protocol-V1_2, 10; the message is not answered.
/// </remarks>
internal sealed record CardMessage(IReadOnlyList<UserInteraction> Interactions, IReadOnlyList<ManagementObject> Objects)
{
    private const int Inform = 1100;
    private const int Confirm = 1101;

    /// <param name="file">Its bytes.</param>
    /// <param name="strictness">What becomes of an object that breaks a rule; null: it is skipped.</param>
    /// <exception cref="MalformedMessageException">The bytes are not such a message.</exception>
    /// <exception cref="MoSkippedException">The message asks for something that this device does not do.</exception>
    public static CardMessage Read(byte[] file, IStrictness? strictness = null)
    {
        var rules = strictness ?? DeviceParts.Conforming.Strictness;
        var interactions = new List<UserInteraction>();
        var objects = new List<ManagementObject>();
        foreach (var command in InOrder(SyncMlMessage.Parse(Wbxml.Decode(file)).Commands))
        {
            switch (command)
            {
                case Add add:
                    objects.AddRange(add.Items.SelectMany(item => Split(Tnds.Parse(Tree(item), rules), rules)));
                    break;
                case Alert { Code: Inform or Confirm } alert when objects is []:
                    interactions.Add(new UserInteraction(alert.Code is Confirm, Text(alert)));
                    break;
                case Alert alert:
                    throw new MoSkippedException($"Alert {alert.Code}: a card's message may only inform (1100) or ask (1101), before it adds");
                default:
                    throw new MoSkippedException($"command {command.Name}: a card's message may only add to ./Inbox");
            }
        }

        return objects is [] ? throw new MoSkippedException("the message holds no management object") : new CardMessage(interactions, objects);
    }

    /// <summary>The same message behind one more word with the user.</summary>
    public CardMessage After(UserInteraction first) => this with { Interactions = [first, .. Interactions] };

    private static IEnumerable<SyncMlCommand> InOrder(IEnumerable<SyncMlCommand> commands) =>
        commands.SelectMany(command => command is Sequence sequence ? InOrder(sequence.Commands) : [command]);

    // the first item may hold options (MINDT, MAXDT, …); the text is the first item's data that is none
    private static string Text(Alert alert) =>
        alert.Items.Select(item => item.Data ?? "").FirstOrDefault(data => data.Length > 0 && !IsOptions(data)) ?? "";

    private static bool IsOptions(string data) => Array.TrueForAll(data.Split('&'), part =>
        part.Split('=') is ["MINDT" or "MAXDT" or "DR" or "MAXLEN" or "IT" or "ET", _]);

    private static System.Xml.Linq.XElement Tree(SyncMlItem item) => (item.TargetUri, item.Tree) switch
    {
        (not ("./Inbox" or "Inbox"), _) => throw new MoSkippedException($"target '{item.TargetUri}': a card's message may only add to ./Inbox"),
        (_, null) => throw new MoSkippedException("the item added to ./Inbox holds no TNDS object"),
        (_, { } tree) => tree,
    };

    /// <summary>Parts the nodes of a TNDS object by their roots: nodes whose parent is not in the object.</summary>
    private static IEnumerable<ManagementObject> Split(IReadOnlyList<TndsNode> nodes, IStrictness rules)
    {
        var paths = nodes.Select(node => node.Path).ToHashSet();
        foreach (var root in nodes.Where(node => !paths.Contains(Above(node.Path))))
        {
            if (root.Path is "" || !root.IsInterior)
                throw new MoSkippedException($"node '{root.Path}' is the root of no management object");
            if (nodes.FirstOrDefault(node => !Acl.IsWellFormed(node.Acl ?? "")) is { } unruled)
                rules.Broken(FormatRule.AccessList, () => throw new MalformedMessageException($"node '{unruled.Path}' has the access list '{unruled.Acl}', which is none (OMA-TS-DM_TND-V1_2, 7.7.1)."));
            var name = NodePath.Name(root.Path);
            yield return new ManagementObject([.. nodes
                .Where(node => NodePath.IsAtOrBelow(node.Path, root.Path))
                .Select(node => new TreeNode(
                    name + node.Path[root.Path.Length..], node.Format, node.Type,
                    node.IsInterior ? null : node.Value ?? "", node.Acl ?? "", Layer.Card))]);
        }
    }

    private static string Above(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";
}
