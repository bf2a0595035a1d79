using Conformance.Runner.Bench;
using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks;

/// <summary>What the parts share: a folder on the disk that runs lie on, and a pcscd, started for the first part that needs it. Both are gone afterwards.</summary>
internal sealed class Workbench : IDisposable
{
    private PcscDaemon? _pcscd;

    public string Folder { get; } = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", $"benchmark-{Ulid.New(TimeProvider.System.GetUtcNow())}")).FullName;

    /// <exception cref="Fixtures.RigException">It does not start.</exception>
    public async Task<PcscDaemon> PcscdAsync() => _pcscd ??= await PcscDaemon.StartAsync(Folder, ["benchmark"], CancellationToken.None);

    public void Dispose()
    {
        _pcscd?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
