using Conformance.Runner.Configuration;
using Conformance.Runner.Machine;

namespace Conformance.Benchmarks.Figures;

/// <summary>Where and when figures were measured; nothing by which the machine could be found.</summary>
internal static class Machine
{
    /// <summary>A sentence; to be asked for before the measurement, since it tells the load.</summary>
    public static async Task<string> DescribeAsync()
    {
        var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
        var versions = await BenchVersions.ReadAsync();
        return $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, load {load} at the start, commit {Suite.Commit[..Math.Min(Suite.Commit.Length, 12)]}. "
            + $"{Processor()}, {Environment.ProcessorCount} processors, Linux {versions["kernel"].Split('-')[0]}, .NET {versions[".NET"]}, Java {versions["Java"]}, pcscd {versions["pcscd"]}, WireMock {versions["WireMock"]}.";
    }

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown processor";
}
