using System.Net;
using ReferenceDevice.Sessions;
using ReferenceDevice.Tests.Sessions;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>A session whose server answers the first message with given bytes, the second with the end of a value in pieces, and says nothing then.</summary>
internal static class FuzzedSession
{
    private static readonly DmAccount Account = new("./DMAcc/op", "op", "http://dm.operator.example/", WantsSession: true, Layer.Card, new Login("a", "b"));

    private static readonly TreeNode[] Vendor =
    [
        TreeNode.Interior("./Vendor/v", acl: "Add=*&Get=*&Replace=*&Delete=*"), TreeNode.Leaf("./Vendor/v/a", "1"), TreeNode.Leaf("./Vendor/v/b", "AAEC", "bin"),
    ];

    private static ManagementTree? _unchanged;

    /// <remarks>Each session meets the same tree: one that a session has changed is thrown away.</remarks>
    public static void Run(byte[] answer)
    {
        var tree = _unchanged ?? Trees.With(Vendor);
        _unchanged = null;
        var before = tree.Subtree(NodePath.Root);
        using var transport = new DmTransport(new Answer(answer));
        try
        {
            new DmSession(Account, tree, transport, new SessionMemory(), new AbsentUser(), "1").RunAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
        finally
        {
            if (tree.Subtree(NodePath.Root).SequenceEqual(before))
                _unchanged = tree;
            else
                tree.Dispose();
        }
    }

    private sealed class Answer(byte[] first) : HttpMessageHandler
    {
        private int _messages;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = Answers.Xml(Body(++_messages)) });

        private byte[] Body(int message) => message switch
        {
            1 => first,
            2 => FuzzCorpus.Answer("<Replace><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/none</LocURI></Target><Data>345</Data></Item></Replace>", message),
            _ => FuzzCorpus.Answer("", message),
        };
    }
}
