using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: who signed is looked at, and not what.</summary>
internal sealed class NoArithmetic : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public bool ForOthers(Action<string> ask) => true;

    public void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isInTime();
    }
}
