using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Conformance.Benchmarks.Micro;

/// <summary>BenchmarkDotNet in this process, as it is: nothing is built for it, and nothing is left on the disk.</summary>
internal static class QuickRun
{
    /// <returns>Nanoseconds of one call in each iteration, by the method's name.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<double>> Of<T>(string folder)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(NullLogger.Instance).WithArtifactsPath(folder).WithOptions(ConfigOptions.DisableLogFile);
        return BenchmarkRunner.Run<T>(config).Reports.ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            IReadOnlyList<double> (report) =>
            [
                .. report.AllMeasurements
                    .Where(measurement => measurement is { IterationMode: IterationMode.Workload, IterationStage: IterationStage.Result })
                    .Select(measurement => measurement.Nanoseconds / measurement.Operations),
            ],
            StringComparer.Ordinal);
    }
}
