using ReferenceDevice;

namespace FaultyDevices.Skipping;

/// <summary>The fault: what has been skipped is told to nobody.</summary>
internal sealed class Silence : ISkipping
{
    public bool Skipped(Action tell) => true;
}
