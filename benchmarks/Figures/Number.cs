namespace Conformance.Benchmarks.Figures;

internal static class Number
{
    /// <summary>With three digits that count, or all before the point; a whole number as it is.</summary>
    public static string Text(double value) => Math.Abs(value) switch
    {
        _ when value == Math.Round(value) => value.ToString("#,0"),
        < 0.0995 => value.ToString("0.0000"),
        < 9.995 => value.ToString("0.00"),
        < 99.95 => value.ToString("0.0"),
        _ => value.ToString("#,0"),
    };
}
