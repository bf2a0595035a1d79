namespace Conformance.Benchmarks.Figures;

/// <summary>The line that fits points best, by the least squares of their distances from it.</summary>
internal sealed record StraightLine(double Start, double Slope)
{
    /// <param name="points">Two or more, not all at one place.</param>
    public static StraightLine Through(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var slope = points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
        return new StraightLine(y - slope * x, slope);
    }

    public double At(double x) => Start + Slope * x;

    /// <summary>The largest distance of a point from the line, as a share of the line's value there.</summary>
    public double LargestResidual(IEnumerable<(double X, double Y)> points) => points.Max(point => Math.Abs(point.Y / At(point.X) - 1));
}
