using ReferenceDevice;

namespace FaultyDevices.Retrying;

/// <summary>The fault: what a server says of when it is back is not read.</summary>
internal sealed class OwnPaceAlone : IRetrying
{
    public TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked) => declared;
}
