namespace ReferenceDevice.SyncMl;

/// <summary>Makes a node that is not there yet.</summary>
public sealed record Add(string CmdId, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Add), Items);

/// <summary>Changes a node that is there.</summary>
public sealed record Replace(string CmdId, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Replace), Items);

public sealed record Delete(string CmdId, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Delete), Items);

public sealed record Get(string CmdId, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Get), Items);

/// <summary>Copies from the item's source to its target.</summary>
public sealed record Copy(string CmdId, IReadOnlyList<SyncMlItem> Items) : ItemsCommand(CmdId, nameof(Copy), Items);

/// <summary>Runs what its one item points at.</summary>
/// <param name="Correlator">Comes back in the alert that tells the outcome.</param>
public sealed record Exec(string CmdId, IReadOnlyList<SyncMlItem> Items, string? Correlator = null) : ItemsCommand(CmdId, nameof(Exec), Items);
