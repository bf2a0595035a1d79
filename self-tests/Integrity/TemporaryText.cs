namespace Conformance.SelfTests.Integrity;

/// <summary>A file with a text in it that is gone after the test.</summary>
internal sealed class TemporaryText : IDisposable
{
    public TemporaryText(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
