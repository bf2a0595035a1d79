using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>The whole way of a card file through the codec.</summary>
internal static class CardMessages
{
    public static IReadOnlyList<TndsNode> NodesOf(byte[] file) =>
        SyncMlMessage.Parse(Wbxml.Decode(file)).Commands
            .OfType<Add>()
            .SelectMany(add => add.Items)
            .Where(item => item.Tree is not null)
            .SelectMany(item => Tnds.Parse(item.Tree!))
            .ToList();
}
