namespace ReferenceDevice;

/// <summary>Decides how far the device looks at a protected object before it uses it.</summary>
public interface IProtectionRule
{
    /// <summary>Whether a file is opened as a protected object; the message is looked for in it as it is, if not.</summary>
    /// <param name="entrySaysSo">The entry of the directory says that it is protected.</param>
    /// <param name="fileLooksSo">The file begins as a protected object does.</param>
    bool IsProtected(bool entrySaysSo, bool fileLooksSo);

    /// <summary>Called for each signer of an object that has been decrypted.</summary>
    /// <param name="check">Has the object skipped if the signer is not trusted, not valid today, or has not signed these bytes.</param>
    void Signed(Action check);
}
