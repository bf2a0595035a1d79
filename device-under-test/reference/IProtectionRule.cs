namespace ReferenceDevice;

/// <summary>Decides how far the device looks at a protected object before it uses it.</summary>
public interface IProtectionRule
{
    /// <summary>Whether a file is opened as a protected object; the message is looked for in it as it is, if not.</summary>
    /// <param name="entrySaysSo">The entry of the directory says that it is protected.</param>
    /// <param name="fileLooksSo">The file begins as a protected object does.</param>
    bool IsProtected(bool entrySaysSo, bool fileLooksSo);

    /// <summary>Called when an object is for other devices than this one.</summary>
    /// <param name="ask">Asks the user; whatever the answer is, it changes nothing.</param>
    /// <returns>True to go on with the other objects of the card.</returns>
    bool ForOthers(Action<string> ask);

    /// <summary>Called for each signer of an object that has been decrypted.</summary>
    /// <param name="isTrusted">Has the object skipped if the signer is none whom the device trusts.</param>
    /// <param name="isInTime">Has it skipped if the signer's certificate is not valid today.</param>
    /// <param name="isGenuine">Has it skipped if the signer has not signed these bytes.</param>
    void Signed(Action isTrusted, Action isInTime, Action isGenuine);
}
