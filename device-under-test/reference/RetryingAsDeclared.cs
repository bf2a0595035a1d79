namespace ReferenceDevice;

/// <summary>As often as the device states, and no sooner than the server wants.</summary>
internal sealed class RetryingAsDeclared : IRetrying
{
    public TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked) => asked;
}
