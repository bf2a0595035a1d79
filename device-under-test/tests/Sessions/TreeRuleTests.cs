using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>The rules of DM 1.2 for one command on one node: a line a rule, with its clause.</summary>
public sealed class TreeRuleTests
{
    private static readonly string DeepUri = "./Vendor" + string.Concat(Enumerable.Repeat("/d", 64));
    private static readonly string LongName = "./Vendor/" + new string('n', 256);

    /// <summary>The tree of every line; op owns the account, ops is a server with rights of its own in places.</summary>
    private static readonly TreeNode[] Nodes =
    [
        TreeNode.Interior("./DMAcc/op", layer: Layer.Card, acl: "Add=op&Get=op&Replace=op&Delete=op"),
        TreeNode.Leaf("./DMAcc/op/AppID", "w7", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/ServerID", "op", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/Name", "card", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAuth/1/AAuthSecret", "secret", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAuth/1/AAuthData", "AAEC", "bin", layer: Layer.Card),
        TreeNode.Interior("./Vendor/v", acl: "Add=op&Get=*&Replace=op&Delete=op"),
        TreeNode.Leaf("./Vendor/v/chr", "text"),
        TreeNode.Leaf("./Vendor/v/int", "1", "int"),
        TreeNode.Leaf("./Vendor/v/bin", "AAEC/w==", "bin"),
        TreeNode.Leaf("./Vendor/v/null", "", "null"),
        TreeNode.Interior("./Vendor/v/in", "com.example/1.0/Thing"),
        TreeNode.Leaf("./Vendor/v/in/a", "1"),
        TreeNode.Leaf("./Vendor/v/in/b", "2"),
        TreeNode.Interior("./Vendor/v/hers", acl: "Get=ops&Replace=ops"),
        TreeNode.Leaf("./Vendor/v/hers/leaf", "1"),
        TreeNode.Leaf("./Vendor/v/own", "1") with { Acl = "Get=*&Replace=ops" },
    ];

    public static TheoryData<string, string, string, string?, int, string> Gets => new()
    {
        // Clause, server, URI, what is found, status, format and type
        { "RepPro Get, leaf", "op", "./DMAcc/op/Name", "card", 200, "chr text/plain" },
        { "TND 6: './' may be left out", "op", "DMAcc/op/Name", "card", 200, "chr text/plain" },
        { "TND 7.7.2: binary data as b64 over XML", "op", "./Vendor/v/bin", "AAEC/w==", 200, "b64 text/plain" },
        { "RepPro Get, interior: children parted by '/'", "op", "./Vendor/v/in", "a/b", 200, "node text/plain" },
        { "RepPro Get: 404 where nothing is", "op", "./DMAcc/op/None", null, 404, "" },
        { "TND 6: no '/' at the end", "op", "./DMAcc/op/", null, 404, "" },
        { "TND 6: no '..'", "op", "./DMAcc/../DMAcc", null, 404, "" },
        { "TND 7.7.1: granted to all", "other", "./Vendor/v/chr", "text", 200, "chr text/plain" },
        { "TND 7.7.1: inherited from the root", "other", "./DevInfo/Man", "Reference", 200, "chr text/plain" },
        { "TND 7.7.1: no right, 425", "other", "./DMAcc/op/Name", null, 425, "" },
        { "TND 7.7.1: an own list ends inheritance", "op", "./Vendor/v/hers/leaf", null, 425, "" },
        { "StdObj 5.3.1: secrets have no Get", "op", "./DMAcc/op/AppAuth/1/AAuthSecret", null, 405, "" },
        { "StdObj 5.3.1: nonces have no Get", "op", "./DMAcc/op/AppAuth/1/AAuthData", null, 405, "" },
        { "StdObj 5.3.4: ./Inbox has Add alone", "op", "./Inbox", null, 405, "" },
        { "TND 7.4: no such list", "op", "./Vendor/v?list=All", null, 406, "" },
        { "TND 7.4: no right", "other", "./DMAcc/op?list=Struct", null, 425, "" },
        { "TND 7.4: nothing there", "op", "./Vendor/none?list=TNDS", null, 404, "" },
        { "StdObj 5.3.3, MaxDepth", "op", DeepUri, null, 414, "" },
        { "StdObj 5.3.3, MaxSegLen", "op", LongName, null, 414, "" },
        { "TND 7.7.1: an empty list reads empty", "op", "./Vendor/v/chr?prop=ACL", "", 200, "" },
        { "TND 7.7.1: the list as it is", "op", "./Vendor/v?prop=ACL", "Add=op&Get=*&Replace=op&Delete=op", 200, "" },
        { "TND 7.7.2", "op", "./Vendor/v/bin?prop=Format", "bin", 200, "" },
        { "TND 7.7.2", "op", "./Vendor/v/in?prop=Format", "node", 200, "" },
        { "TND 7.7.3", "op", "./Vendor/v/chr?prop=Name", "chr", 200, "" },
        { "TND 7.7.4: size of the decoded value", "op", "./Vendor/v/bin?prop=Size", "4", 200, "" },
        { "TND 7.7.4: interior nodes have none", "op", "./Vendor/v?prop=Size", null, 406, "" },
        { "TND 7.7.5: Title is optional", "op", "./Vendor/v?prop=Title", null, 406, "" },
        { "TND 7.7.6: TStamp is optional", "op", "./Vendor/v?prop=TStamp", null, 406, "" },
        { "TND 7.7.7, leaf", "op", "./Vendor/v/chr?prop=Type", "text/plain", 200, "" },
        { "TND 7.7.7, interior", "op", "./Vendor/v/in?prop=Type", "com.example/1.0/Thing", 200, "" },
        { "TND 7.7.8: VerNo is optional", "op", "./Vendor/v?prop=VerNo", null, 406, "" },
        { "TND 7.7: properties are read with Get", "op", "./Vendor/v/hers?prop=ACL", null, 425, "" },
        { "StdObj 5.3.1: not even the size of a secret", "op", "./DMAcc/op/AppAuth/1/AAuthSecret?prop=Size", null, 405, "" },
    };

    public static TheoryData<string, string, string, string, string?, int> Replaces => new()
    {
        // Clause, server, URI, data, format of the Meta, status
        { "RepPro Replace", "op", "./Vendor/v/chr", "new", null, 200 },
        { "RepPro Replace: never creates", "op", "./Vendor/v/none", "new", null, 404 },
        { "RepPro Replace: interior nodes have no value", "op", "./Vendor/v/in", "new", null, 405 },
        { "TND 7.7.1: no right", "other", "./Vendor/v/chr", "new", null, 425 },
        { "TND 7.7.1: own list", "ops", "./Vendor/v/own", "new", null, 200 },
        { "RepPro Replace: another format", "op", "./Vendor/v/chr", "1", "int", 415 },
        { "RepPro Replace: value out of range", "op", "./Vendor/v/int", "2147483648", "int", 415 },
        { "RepPro Replace: value out of range", "op", "./Vendor/v/int", "one", null, 415 },
        { "RepPro Replace", "op", "./Vendor/v/int", "-2147483648", "int", 200 },
        { "TND 7.7.2: b64 on the wire", "op", "./Vendor/v/bin", "AQ==", "b64", 200 },
        { "TND 7.7.2: not base64", "op", "./Vendor/v/bin", "A", "b64", 415 },
        { "TND 7.7.2: null has no data", "op", "./Vendor/v/null", "x", "null", 415 },
        { "StdObj 5.3.2: DevInfo is read only", "op", "./DevInfo/Man", "new", null, 405 },
        { "StdObj 5.3.3: DevDetail is read only", "op", "./DevDetail/SwV", "new", null, 405 },
        { "StdObj 5.3.4: ./Inbox has Add alone", "op", "./Inbox", "new", null, 405 },
        { "StdObj 5.3.1: AppID is w7", "op", "./DMAcc/op/AppID", "w2", null, 405 },
        { "StdObj 5.3.1: write-only leaves", "op", "./DMAcc/op/AppAuth/1/AAuthSecret", "new", null, 200 },
        { "StdObj 5.3.3, MaxSegLen", "op", LongName, "new", null, 414 },
        { "TND 7.7.1: interior, own Replace right", "ops", "./Vendor/v/hers?prop=ACL", "Get=ops", null, 200 },
        { "TND 7.7.1: interior, parent's Replace right", "op", "./Vendor/v/hers?prop=ACL", "Get=op", null, 200 },
        { "TND 7.7.1: interior, neither", "other", "./Vendor/v/hers?prop=ACL", "Get=other", null, 425 },
        { "TND 7.7.1: leaf, own right does not do", "ops", "./Vendor/v/own?prop=ACL", "Get=ops", null, 425 },
        { "TND 7.7.1: leaf, parent's right", "op", "./Vendor/v/own?prop=ACL", "", null, 200 },
        { "TND 7.7.1: the grammar", "op", "./Vendor/v/own?prop=ACL", "Get=a&Get=b", null, 415 },
        { "TND 7.7.1: the root's list", "op", ".?prop=ACL", "Get=op", null, 425 },
        { "TND 7.7.3", "op", "./Vendor/v/in?prop=Name", "out", null, 200 },
        { "TND 7.7.3: a sibling has it", "op", "./Vendor/v/in?prop=Name", "chr", null, 418 },
        { "TND 7.7.3: no name", "op", "./Vendor/v/in?prop=Name", "a/b", null, 415 },
        { "StdObj 5.3.3, MaxSegLen", "op", "./Vendor/v/in?prop=Name", LongName[9..], null, 414 },
        { "TND 7.7.3: no right", "other", "./Vendor/v/in?prop=Name", "out", null, 425 },
        { "TND 7.7.3: permanent nodes keep theirs", "op", "./Vendor?prop=Name", "Seller", null, 405 },
        { "StdObj 5.3.1: names that the description fixes", "op", "./DMAcc/op/Name?prop=Name", "Title", null, 405 },
        { "StdObj 5.3.1: the account's own name", "op", "./DMAcc/op?prop=Name", "operator", null, 200 },
        { "TND 7.7.2: Format is read only", "op", "./Vendor/v/chr?prop=Format", "int", null, 405 },
        { "TND 7.7.4: Size is read only", "op", "./Vendor/v/chr?prop=Size", "1", null, 405 },
        { "TND 7.7.7: Type is read only", "op", "./Vendor/v/chr?prop=Type", "text/html", null, 405 },
        { "TND 7.7.5: Title is optional", "op", "./Vendor/v/chr?prop=Title", "t", null, 406 },
        { "TND 7.3: property of nothing", "op", "./Vendor/v/none?prop=ACL", "Get=*", null, 404 },
    };

    public static TheoryData<string, string, string, string?, string?, int> Adds => new()
    {
        // Clause, server, URI, data, format of the Meta, status
        { "RepPro Add", "op", "./Vendor/v/new", "v", null, 200 },
        { "RepPro Add: parents that are not there", "op", "./Vendor/v/a/b/c", "v", null, 200 },
        { "RepPro Add: interior", "op", "./Vendor/v/new", null, "node", 200 },
        { "RepPro Add: interior nodes have no value", "op", "./Vendor/v/new", "v", "node", 415 },
        { "RepPro Add: it is there", "op", "./Vendor/v/chr", "v", null, 418 },
        { "RepPro Add: permanent nodes are there", "op", "./DevInfo", null, "node", 418 },
        { "RepPro Add: the root is there", "op", ".", null, "node", 418 },
        { "RepPro Add: below a leaf", "op", "./Vendor/v/chr/x", "v", null, 405 },
        { "TND 7.7.1: no right", "other", "./Vendor/v/new", "v", null, 425 },
        { "TND 7.7.1: the root lets all add", "other", "./Vendor/new", "v", null, 200 },
        { "RepPro Add: no such format", "op", "./Vendor/v/new", "v", "text", 415 },
        { "TND 7.7.2, bool", "op", "./Vendor/v/new", "yes", "bool", 415 },
        { "TND 7.7.2, date with its century", "op", "./Vendor/v/new", "20261126", "date", 200 },
        { "TND 7.7.2, time", "op", "./Vendor/v/new", "25:00", "time", 415 },
        { "StdObj 5.3.2: DevInfo is read only", "op", "./DevInfo/x", "v", null, 405 },
        { "StdObj 5.3.3: DevDetail is read only", "op", "./DevDetail/Ext/x", "v", null, 405 },
        { "RepPro Add: only TNDS objects go into ./Inbox, and from a card", "op", "./Inbox/x", "v", null, 415 },
        { "StdObj 5.3.3, MaxDepth", "op", DeepUri, "v", null, 414 },
        { "TND 7.3: Add is never valid on a property", "op", "./Vendor/v/chr?prop=Title", "v", null, 405 },
    };

    public static TheoryData<string, string, string, string, int> Others => new()
    {
        // Clause, command, server, URI, status
        { "RepPro Delete", "Delete", "op", "./Vendor/v/chr", 200 },
        { "RepPro Delete, with all below", "Delete", "op", "./Vendor/v", 200 },
        { "RepPro Delete: nothing there", "Delete", "op", "./Vendor/v/none", 404 },
        { "TND 7.7.1: no right", "Delete", "other", "./Vendor/v/chr", 425 },
        { "TND 7.7.1: an own list ends inheritance", "Delete", "op", "./Vendor/v/hers", 425 },
        { "TND 6: permanent nodes", "Delete", "op", "./DMAcc", 405 },
        { "TND 6: the root", "Delete", "op", ".", 405 },
        { "StdObj 5.3.3", "Delete", "op", "./DevDetail/SwV", 405 },
        { "StdObj 5.3.4", "Delete", "op", "./Inbox", 405 },
        { "StdObj 5.3.1: what occurs once goes with the account", "Delete", "op", "./DMAcc/op/ServerID", 405 },
        { "StdObj 5.3.1: what is optional", "Delete", "op", "./DMAcc/op/Name", 200 },
        { "StdObj 5.3.1: the account", "Delete", "op", "./DMAcc/op", 200 },
        { "TND 7.3: properties are not deleted", "Delete", "op", "./Vendor/v/chr?prop=ACL", 405 },
        { "RepPro Exec: nothing there", "Exec", "op", "./Vendor/v/none", 404 },
        { "RepPro Exec: not a node for it", "Exec", "op", "./Vendor/v/chr", 405 },
        { "TND 7.3: properties are not executed", "Exec", "op", "./Vendor/v/chr?prop=ACL", 405 },
    };

    public static TheoryData<string, string, string, string, int, string?> Copies => new()
    {
        // Clause, server, source, target, status, what the target holds then
        { "RepPro Copy, to where nothing is", "op", "./Vendor/v/int", "./Vendor/v/new", 200, "1" },
        { "RepPro Copy, over another leaf", "op", "./Vendor/v/in/a", "./Vendor/v/in/b", 200, "1" },
        { "RepPro Copy: of another format", "op", "./Vendor/v/in/a", "./Vendor/v/int", 415, "1" },
        { "RepPro Copy: no source", "op", "./Vendor/v/none", "./Vendor/v/new", 403, null },
        { "RepPro Copy: leaves alone", "op", "./Vendor/v/in", "./Vendor/v/new", 405, null },
        { "RepPro Copy: leaves alone", "op", "./Vendor/v/int", "./Vendor/v/in", 405, null },
        { "TND 7.7.1: Get on the source", "op", "./Vendor/v/hers/leaf", "./Vendor/v/new", 425, null },
        { "TND 7.7.1: Add above the target", "other", "./Vendor/v/int", "./Vendor/v/new", 425, null },
        { "TND 7.7.1: Replace on the target", "other", "./Vendor/v/in/a", "./Vendor/v/in/b", 425, "2" },
        { "StdObj 5.3.1: a secret cannot be copied into sight", "op", "./DMAcc/op/AppAuth/1/AAuthSecret", "./Vendor/v/new", 405, null },
    };

    [Theory]
    [MemberData(nameof(Gets))]
    public void A_get_gives_what_the_rule_says(string clause, string server, string uri, string? found, int status, string meta)
    {
        using var tree = Trees.With(Nodes);

        var outcome = Execute(tree, server, new Get("1", []), new SyncMlItem(uri));

        outcome.Status.Should().Be(status, clause);
        outcome.Found.Should().HaveCount(found is null ? 0 : 1, clause);
        var item = outcome.Found.SingleOrDefault();
        item?.Data.Should().Be(found, clause);
        $"{item?.Meta?.Format} {item?.Meta?.Type}".Trim().Should().Be(meta, clause);
    }

    [Theory]
    [MemberData(nameof(Replaces))]
    public void A_replace_takes_what_the_rule_says_and_else_changes_nothing(string clause, string server, string uri, string data, string? format, int status)
    {
        using var tree = Trees.With(Nodes);
        var before = Trees.Text(tree);

        Execute(tree, server, new Replace("1", []), new SyncMlItem(uri, Meta: new SyncMlMeta(format), Data: data)).Status.Should().Be(status, clause);

        (Trees.Text(tree) == before).Should().Be(status is not 200, clause);
    }

    [Theory]
    [MemberData(nameof(Adds))]
    public void An_add_makes_what_the_rule_says_and_else_changes_nothing(string clause, string server, string uri, string? data, string? format, int status)
    {
        using var tree = Trees.With(Nodes);
        var before = Trees.Text(tree);

        Execute(tree, server, new Add("1", []), new SyncMlItem(uri, Meta: new SyncMlMeta(format), Data: data)).Status.Should().Be(status, clause);

        (Trees.Text(tree) == before).Should().Be(status is not 200, clause);
        if (status is 200)
            tree.Find(uri).Should().NotBeNull(clause);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_delete_or_exec_does_what_the_rule_says_and_else_changes_nothing(string clause, string command, string server, string uri, int status)
    {
        using var tree = Trees.With(Nodes);
        var before = Trees.Text(tree);

        Execute(tree, server, command is "Exec" ? new Exec("1", []) : new Delete("1", []), new SyncMlItem(uri)).Status.Should().Be(status, clause);

        (Trees.Text(tree) == before).Should().Be(status is not 200, clause);
        if (status is 200)
            tree.Subtree(uri).Should().BeEmpty(clause);
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_takes_the_rights_of_a_get_and_an_add_or_replace(string clause, string server, string source, string target, int status, string? holds)
    {
        using var tree = Trees.With(Nodes);

        Execute(tree, server, new Copy("1", []), new SyncMlItem(target, source)).Status.Should().Be(status, clause);

        tree.Find(target)?.Value.Should().Be(holds, clause);
    }

    private static Outcome Execute(ManagementTree tree, string server, ItemsCommand command, SyncMlItem item)
    {
        var draft = new TreeDraft(tree);
        var outcome = new ItemCommands(tree, server).Execute(command, item, draft);
        draft.Commit();
        return outcome;
    }
}
