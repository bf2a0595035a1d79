namespace ReferenceDevice;

/// <summary>Decides which of the directories and files are read that the card leads to.</summary>
public interface ICardReading
{
    /// <summary>The data object directories that are read, of those that the card lists, in its order (PKCS#15 v1.1, 6.2).</summary>
    IEnumerable<T> Directories<T>(IReadOnlyList<T> listed);

    /// <summary>The entries that are looked at, of those of one directory, in its order (PKCS#15 v1.1, 6.7).</summary>
    IEnumerable<T> Entries<T>(IReadOnlyList<T> listed);

    /// <summary>The content of the file that an entry names.</summary>
    /// <param name="subscriber">Whose card it is: a name of the device's own.</param>
    /// <param name="file">Where it is on the card.</param>
    /// <param name="read">Reads it from the card.</param>
    byte[] Content(string subscriber, string file, Func<byte[]> read);
}
