namespace ReferenceDevice.Card;

/// <summary>Tells a card that was taken out from one that is mute.</summary>
internal static class Removal
{
    /// <summary>The resource manager looks at its readers every 0.4 s, and a command fails before that.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(1);

    /// <summary>To be asked when the card gave no answer.</summary>
    /// <exception cref="OperationCanceledException">It is not in the slot any more.</exception>
    public static void ThrowIfNoticed(CancellationToken end)
    {
        end.WaitHandle.WaitOne(Notice);
        end.ThrowIfCancellationRequested();
    }
}
