namespace Conformance.Benchmarks.Figures;

internal static class Median
{
    /// <summary>The value in the middle; of an even number of values the mean of the two.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 is 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
