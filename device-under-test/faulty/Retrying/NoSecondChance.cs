using ReferenceDevice;

namespace FaultyDevices.Retrying;

/// <summary>The fault: an account with which a session has come to nothing is taken out of the tree.</summary>
internal sealed class NoSecondChance : IRetrying
{
    public TimeSpan? Wait(int retries, TimeSpan? declared, TimeSpan? asked) => asked;

    public void Refused(Action forget) => forget();
}
