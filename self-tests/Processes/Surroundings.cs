namespace Conformance.SelfTests.Processes;

/// <summary>What a run could leave behind, noted before it starts: processes, listening sockets, temporary files.</summary>
internal sealed class Surroundings
{
    private readonly IReadOnlySet<int> _processes = ProcessTable.Running();
    private readonly HashSet<string> _files = TemporaryFiles();

    public IReadOnlyList<string> Sockets { get; } = ProcessTable.ListeningSockets();

    /// <summary>Processes that were not there before.</summary>
    public int ProcessesMore => ProcessTable.Running().Except(_processes).Count();

    /// <summary>Everything that is there now, was not there before, and does not go within 10 seconds.</summary>
    /// <param name="but">A folder that may stay.</param>
    public async Task<IReadOnlyList<string>> LeftOverAsync(string but) =>
    [
        .. await ProcessTable.LeftOverAsync(_processes),
        .. ProcessTable.ListeningSockets().Except(Sockets).Select(socket => $"listening: {socket}"),
        .. TemporaryFiles().Except(_files).Where(path => !but.StartsWith(path, StringComparison.Ordinal)).Select(path => $"file: {path}"),
    ];

    private static HashSet<string> TemporaryFiles() => [.. Directory.EnumerateFileSystemEntries(Path.GetTempPath())];
}
