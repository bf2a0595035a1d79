using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>What a user interaction alert is answered with.</summary>
/// <param name="Items">What the user has typed or chosen.</param>
internal sealed record AlertAnswer(int Status, IReadOnlyList<SyncMlItem> Items)
{
    public static implicit operator AlertAnswer(int status) => new(status, []);
}
