using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: what can be done of an Atomic is done, and the server is told that nothing was.</summary>
internal sealed class HalfAtomic : FullObedience
{
    public override bool Commits(bool isWhole) => true;
}
