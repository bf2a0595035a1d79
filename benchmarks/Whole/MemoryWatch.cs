namespace Conformance.Benchmarks.Whole;

/// <summary>Looks at the memory of a run's programs until it ends: the kernel keeps the peak of each, so a look now and then is enough.</summary>
internal sealed class MemoryWatch(int run)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<int, Role?> _roles = [];
    private readonly Dictionary<Role, double> _peaks = [];

    /// <returns>The highest peak of each role, in MiB.</returns>
    public async Task<IReadOnlyDictionary<Role, double>> UntilAsync(Task end)
    {
        using var ticks = new PeriodicTimer(Tick);
        while (!end.IsCompleted)
        {
            foreach (var process in ProcessTree.Below(run))
                Look(process);
            await Task.WhenAny(end, ticks.WaitForNextTickAsync().AsTask());
        }

        return _peaks;
    }

    /// <summary>Null for every other program of a run.</summary>
    public static Role? RoleOf(IReadOnlyList<string> commandLine) => commandLine switch
    {
        [_, "bench", ..] => Role.Runner,
        [_, var features] when features.EndsWith(".dll", StringComparison.Ordinal) => Role.TestHost,
        _ when commandLine.Any(argument => argument.Contains("/wiremock-standalone-", StringComparison.Ordinal)) => Role.WireMock,
        _ when commandLine.Contains("--listen") => Role.Supervisor,
        _ => null,
    };

    private void Look(int process)
    {
        if (!_roles.TryGetValue(process, out var role))
        {
            role = RoleOf(ProcessTree.CommandLine(process));
            if (role is not null)
                _roles[process] = role;   // one that has none yet may be about to become another program
        }

        if (role is { } known && ProcessTree.PeakMemory(process) is { } peak)
            _peaks[known] = Math.Max(peak, _peaks.GetValueOrDefault(known));
    }
}
