namespace ReferenceDevice;

/// <summary>Decides what follows on a session that came to nothing.</summary>
public interface IRetrying
{
    /// <summary>Asked after each session that failed below the management protocol.</summary>
    /// <param name="retries">Made so far.</param>
    /// <param name="declared">The wait that the device states for this retry; null behind the last one.</param>
    /// <param name="asked">The same, or the longer one that the server has asked for; null for no retry.</param>
    /// <returns>How long to wait; null for no retry.</returns>
    TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked);
}
