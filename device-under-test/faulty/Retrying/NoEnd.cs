using ReferenceDevice;

namespace FaultyDevices.Retrying;

/// <summary>The fault: when the retries are used up the device goes on all the same, in quick succession.</summary>
internal sealed class NoEnd : IRetrying
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    public TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked) => declared is null ? Pace : asked;
}
