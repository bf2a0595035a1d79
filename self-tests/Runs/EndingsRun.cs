using Conformance.Runner.Configuration;
using Conformance.SelfTests.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>One run of all scenarios that end in a way of their own, on a device that lacks the option and a rig that does not see the application server.</summary>
public sealed class EndingsRun : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFile _ics = new(StatementText.Without("InitiatesSession"));
    private readonly TemporaryFile _rig;

    public EndingsRun() => _rig = new TemporaryFile(
        $"""
        device:
          start: {Drills.ReferenceDevice}
          ics: {_ics.Path}
          ixit: {Path.Combine(Repository.Root, "device-under-test/reference/ixit.yaml")}
        observes: CNSD
        """);

    internal HilRun Run { get; private set; } = null!;

    public int ExitCode { get; private set; }

    public async Task InitializeAsync()
    {
        Run = new HilRun("--rig", _rig.Path, "--features", Drills.Features, "--only", "DMSC-TST-001", "--only", "DMSC-TST-002");
        ExitCode = await Run.EndAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Run.Dispose();
        _rig.Dispose();
        _ics.Dispose();
    }
}
