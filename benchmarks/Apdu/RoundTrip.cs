using Conformance.Benchmarks.Figures;

namespace Conformance.Benchmarks.Apdu;

/// <summary>Times of one round of exchanges, in microseconds.</summary>
internal readonly record struct RoundTrip(double Median, double Percentile95)
{
    public static RoundTrip Of(IReadOnlyList<double> times) => new(Figures.Median.Of(times), Percentile.Of(times, 95));
}
