namespace ReferenceDevice;

/// <summary>Every directory, every entry and every file is read, from the card that is in.</summary>
public class ReadingOfAll : ICardReading
{
    public virtual IEnumerable<T> Directories<T>(IReadOnlyList<T> listed) => listed;

    public virtual IEnumerable<T> Entries<T>(IReadOnlyList<T> listed) => listed;

    public virtual byte[] Content(string subscriber, string file, Func<byte[]> read) => read();
}
