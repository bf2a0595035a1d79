using Conformance.Benchmarks.Apdu;
using Conformance.Benchmarks.Figures;
using Conformance.Benchmarks.Growth;
using Conformance.Benchmarks.Micro;
using Conformance.Benchmarks.Whole;
using Conformance.Runner.Commands;

namespace Conformance.Benchmarks;

/// <summary>How each part that <c>hil benchmark</c> knows by name is measured.</summary>
internal static class Parts
{
    public static IReadOnlyDictionary<string, Func<Workbench, Task<Findings>>> ByName { get; } = new Dictionary<string, Func<Workbench, Task<Findings>>>
    {
        [BenchmarkParts.Apdu] = RoundTrips.MeasureAsync,
        [BenchmarkParts.Swap] = CardSwaps.MeasureAsync,
        [BenchmarkParts.Micro] = MicroFigures.MeasureAsync,
        [BenchmarkParts.Front] = FrontTimes.MeasureAsync,
        [BenchmarkParts.Device] = DeviceStarts.MeasureAsync,
        [BenchmarkParts.Suite] = SuiteRuns.MeasureAsync,
        [BenchmarkParts.Growth] = GrowthRuns.MeasureAsync,
    };
}
