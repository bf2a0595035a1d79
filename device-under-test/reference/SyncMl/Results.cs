namespace ReferenceDevice.SyncMl;

/// <summary>What a Get found.</summary>
/// <param name="MsgRef">MsgID of the message with the Get; null means the one before.</param>
/// <param name="CmdRef">CmdID of the Get.</param>
public sealed record Results(string CmdId, string? MsgRef, string CmdRef, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Results), Items)
{
    public string? TargetRef { get; init; }

    public string? SourceRef { get; init; }
}
