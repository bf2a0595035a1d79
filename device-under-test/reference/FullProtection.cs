namespace ReferenceDevice;

/// <summary>The entry says what is protected, and each signer is checked.</summary>
internal sealed class FullProtection : IProtectionRule
{
    public bool IsProtected(bool entrySaysSo, bool fileLooksSo) => entrySaysSo;

    public void Signed(Action check) => check();
}
