using ReferenceDevice.Protection;

namespace ReferenceDevice.Proper;

/// <summary>Opens objects that a card holds for certain devices only.</summary>
internal interface IProtectedObjects : IDisposable
{
    /// <param name="file">Content of a file whose directory entry is protected.</param>
    /// <returns>The message inside, and who signed it.</returns>
    /// <exception cref="MoSkippedException">It is not for this device, or cannot be trusted.</exception>
    OpenedObject Open(byte[] file);
}
