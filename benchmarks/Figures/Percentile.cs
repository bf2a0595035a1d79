namespace Conformance.Benchmarks.Figures;

internal static class Percentile
{
    /// <summary>The least value that so many hundredths of all do not exceed (nearest rank).</summary>
    /// <param name="percent">1 to 100.</param>
    public static double Of(IEnumerable<double> values, int percent)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(sorted.Length * percent + 99) / 100 - 1];
    }
}
