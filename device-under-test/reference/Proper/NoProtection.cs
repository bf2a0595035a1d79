using ReferenceDevice.Protection;

namespace ReferenceDevice.Proper;

/// <summary>A device without keys: what is protected is not for it.</summary>
internal sealed class NoProtection : IProtectedObjects
{
    public OpenedObject Open(byte[] file) => throw new MoSkippedException("protected: not supported");

    public void Dispose()
    {
        // It has no keys.
    }
}
