namespace ReferenceDevice.SyncMl;

/// <summary>One command of a message, a status or a result included.</summary>
/// <param name="CmdId">Unique in its message, not "0".</param>
/// <param name="Name">The element's name, as a Status repeats it in Cmd.</param>
public abstract record SyncMlCommand(string CmdId, string Name);
