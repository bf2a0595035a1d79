namespace Conformance.SelfTests.Processes;

/// <summary>A file of its own for a test, gone afterwards.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _reserved = System.IO.Path.GetTempFileName();

    public TemporaryFile(byte[] bytes)
    {
        Path = _reserved;
        File.WriteAllBytes(Path, bytes);
    }

    /// <param name="ending">Of the file's name, where a program looks at it.</param>
    public TemporaryFile(string text, string ending = "")
    {
        Path = _reserved + ending;
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose()
    {
        File.Delete(Path);
        File.Delete(_reserved);
    }
}
