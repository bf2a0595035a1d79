namespace Conformance.SelfTests.Cuts;

/// <summary>How many objects were kept after how many cuts, as a line that the self-test prints at its end.</summary>
internal static class Histogram
{
    public static string Of(string what, IReadOnlyList<int> kept, string where) =>
        $"figure | {kept.Count} {what}, {where}: " + string.Join(", ", kept.CountBy(count => count).OrderBy(bin => bin.Key).Select(bin => $"{bin.Value} x {bin.Key} kept"));
}
