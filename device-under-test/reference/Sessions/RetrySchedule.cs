using System.Net.Http.Headers;

namespace ReferenceDevice.Sessions;

/// <summary>When a session that failed below the DM level is tried again.</summary>
internal static class RetrySchedule
{
    /// <summary>Before each retry; the time limit sessionRetries of the contract.</summary>
    public static readonly IReadOnlyList<TimeSpan> Waits = [TimeSpan.FromMilliseconds(300), TimeSpan.FromMilliseconds(600)];

    /// <summary>A server that wants more patience than this is not tried again.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    /// <param name="retries">Made so far.</param>
    /// <param name="retryAfter">Lower bound of the wait, in seconds or as a date (RFC 9110, 10.2.3).</param>
    /// <param name="now">What a date is held against.</param>
    /// <returns>How long to wait; null for no retry.</returns>
    public static TimeSpan? Next(int retries, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        if (retries >= Waits.Count)
            return null;
        var wanted = retryAfter?.Delta ?? retryAfter?.Date - now ?? TimeSpan.Zero;
        return wanted > LongestRetryAfter ? null : wanted > Waits[retries] ? wanted : Waits[retries];
    }
}
