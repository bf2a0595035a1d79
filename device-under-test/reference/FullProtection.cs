namespace ReferenceDevice;

/// <summary>The entry says what is protected, each signer is checked, and what is for others is passed over.</summary>
public class FullProtection : IProtectionRule
{
    public virtual bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public virtual bool ForOthers(Action<string> ask) => true;

    public virtual void Signed(Action isTrusted, Action isInTime, Action isGenuine)
    {
        isTrusted();   // trust comes before arithmetic: a stranger's key is not even tried
        isInTime();
        isGenuine();
    }
}
