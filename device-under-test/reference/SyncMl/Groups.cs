namespace ReferenceDevice.SyncMl;

/// <summary>Commands to be carried out in their order.</summary>
public sealed record Sequence(string CmdId, IReadOnlyList<SyncMlCommand> Commands) : SyncMlCommand(CmdId, nameof(Sequence));

/// <summary>Commands to be carried out all, or not at all.</summary>
public sealed record Atomic(string CmdId, IReadOnlyList<SyncMlCommand> Commands) : SyncMlCommand(CmdId, nameof(Atomic));
