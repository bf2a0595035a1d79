using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>What became of one item of a command: a status, and what a Get found, an item for each node where it asked for a list.</summary>
internal sealed record Outcome(int Status, params IReadOnlyList<SyncMlItem> Found)
{
    public static implicit operator Outcome(int status) => new(status);
}
