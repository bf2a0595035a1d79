using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: a signature has to fit, and may be that of anybody.</summary>
internal sealed class NoTrust : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public bool ForOthers(Action<string> ask) => true;

    public void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isInTime();
        isGenuine();
    }
}
