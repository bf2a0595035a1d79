namespace ReferenceDevice;

/// <summary>The entry says what is protected, each signer is checked, and what is for others is passed over.</summary>
internal sealed class FullProtection : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public bool ForOthers(Action<string> ask) => true;

    public void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();   // trust comes before arithmetic: a stranger's key is not even tried
        isInTime();
        isGenuine();
    }
}
