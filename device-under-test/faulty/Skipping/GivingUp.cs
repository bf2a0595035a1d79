using ReferenceDevice;

namespace FaultyDevices.Skipping;

/// <summary>The fault: the first management object that cannot be used is the last one that is looked at.</summary>
internal sealed class GivingUp : ISkipping
{
    public bool Skipped(Action tell)
    {
        tell();
        return false;
    }
}
