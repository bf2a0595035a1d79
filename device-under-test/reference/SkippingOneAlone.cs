namespace ReferenceDevice;

/// <summary>What cannot be used is told, and costs the others nothing.</summary>
internal sealed class SkippingOneAlone : ISkipping
{
    public bool Skipped(Action tell)
    {
        tell();
        return true;
    }
}
