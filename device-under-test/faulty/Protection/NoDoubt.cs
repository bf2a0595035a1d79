using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: whatever can be read is used; nobody looks who signed it, nor whether it was protected at all.</summary>
internal sealed class NoDoubt : FullProtection
{
    public override bool IsProtected(bool entrySaysSo, bool fileLooksSo) => fileLooksSo;

    public override void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        // The fault: it is decrypted, and that is enough.
    }
}
