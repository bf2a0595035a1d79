using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: the certificate of a signer is good for ever.</summary>
internal sealed class NoDates : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public bool ForOthers(Action<string> ask) => true;

    public void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isGenuine();
    }
}
