using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>What became of one item of a command: a status, and what a Get found.</summary>
internal sealed record Outcome(int Status, SyncMlItem? Found = null)
{
    public static implicit operator Outcome(int status) => new(status);
}
