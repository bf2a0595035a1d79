using ReferenceDevice;

namespace FaultyDevices.Protection;

/// <summary>The fault: the user is bothered with what is for other devices.</summary>
internal sealed class ComplainingOfOthers : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public bool ForOthers(Action<string> tellUser)
    {
        tellUser("The card holds data that this device cannot open.");
        return true;
    }

    public void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();
        isInTime();
        isGenuine();
    }
}
