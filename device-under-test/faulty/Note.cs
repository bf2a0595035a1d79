namespace FaultyDevices;

/// <summary>What a faulty device remembers beyond a switch-off: lines in a file beside its memory, which a factory reset takes away.</summary>
/// <param name="args">The command line; the process gets the folder as <c>--storage</c>.</param>
/// <param name="name">Of the file.</param>
internal sealed class Note(string[] args, string name)
{
    private readonly string _file = Path.Combine(args.SkipWhile(arg => arg is not "--storage").ElementAtOrDefault(1) ?? "", name);

    public IReadOnlyList<string> Lines => File.Exists(_file) ? File.ReadAllLines(_file) : [];

    public void Add(string line) => File.AppendAllLines(_file, [line]);
}
