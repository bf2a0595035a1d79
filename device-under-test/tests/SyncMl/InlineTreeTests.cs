using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>TNDS on code page 2 of the message, against bytes made by hand: no tool at hand reads or writes it.</summary>
public sealed class InlineTreeTests
{
    public static TheoryData<string> Names => [.. InlineTrees.All.Select(tree => tree.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_inline_object_is_read_node_by_node(string name)
    {
        var tree = Named(name);

        CardMessages.NodesOf(tree.Bytes)
            .Select(node => $"{node.Path} {node.Format} {node.Type} {node.Value ?? "-"} {node.Acl ?? "-"}")
            .Should().Equal(tree.Nodes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_inline_object_that_is_written_again_is_the_same_and_the_same_bytes_if_nothing_was_superfluous(string name)
    {
        var tree = Named(name);

        var again = Wbxml.Encode(SyncMlMessage.Parse(Wbxml.Decode(tree.Bytes)).ToXml());

        CardMessages.NodesOf(again).Should().Equal(CardMessages.NodesOf(tree.Bytes));
        if (tree.IsCanonical)
            again.Should().Equal(tree.Bytes);
    }

    [Theory]
    [InlineData(0x25, "node 'n' has a Value, and is an interior node*")]
    [InlineData(0x3A, "Format of node 'n' holds 'ZeroOrMore'*")]
    [InlineData(0x24, "Format of node 'n' holds 'Node'*")]
    public void One_token_makes_the_difference(byte token, string reason)
    {
        var bytes = InlineTrees.All[3].Bytes.ToArray();
        bytes[bytes.AsSpan().IndexOf((byte[])[0x5C, 0x00, 0x02, 0x0B]) + 3] = token;

        var read = () => CardMessages.NodesOf(bytes);
        read.Should().Throw<MalformedMessageException>().WithMessage(reason);
    }

    private static InlineTree Named(string name) => InlineTrees.All.Single(tree => tree.Name == name);
}
