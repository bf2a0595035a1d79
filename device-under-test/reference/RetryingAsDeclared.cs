namespace ReferenceDevice;

/// <summary>As often as the device states, and no sooner than the server wants; the account stays whatever happens.</summary>
internal sealed class RetryingAsDeclared : IRetrying
{
    public TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked) => asked;

    public void Refused(Action forget)
    {
        // The server may have changed its mind by the next switch-on.
    }
}
