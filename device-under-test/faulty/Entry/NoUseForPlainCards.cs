using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: a card that brings nothing is taken for a broken one, and its service is not used.</summary>
internal sealed class NoUseForPlainCards : EntryByCard
{
    public override bool UsesService(int objects) => objects > 0;
}
