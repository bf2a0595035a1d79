using System.Net.Http.Headers;

namespace ReferenceDevice.Sessions;

/// <summary>A session ended below the DM level: no connection, no answer, or none that is a DM message. It may be tried again.</summary>
/// <param name="reason">As the event gives it.</param>
/// <param name="inner">What was behind it.</param>
/// <param name="retryAfter">Before when the server does not want to be asked again; null if it has not said so.</param>
internal sealed class TransportException(string reason, Exception? inner = null, RetryConditionHeaderValue? retryAfter = null) : SessionException(reason, inner)
{
    public RetryConditionHeaderValue? RetryAfter => retryAfter;
}
