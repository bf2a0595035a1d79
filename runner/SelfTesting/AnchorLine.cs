using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Runner.SelfTesting;

/// <summary>What one test of the self-test says of its comparisons with a program, or vectors, that nobody here wrote.</summary>
/// <remarks>It is a line of the test's output, so that the self-test can add all of them up.</remarks>
/// <param name="What">What is compared.</param>
/// <param name="Tool">The outsider and its version.</param>
/// <param name="Compared">How many comparisons.</param>
/// <param name="Different">How many of them differed.</param>
/// <param name="IsControl">The input was damaged on purpose, and a difference had to be seen.</param>
internal sealed partial record AnchorLine(string What, string Tool, int Compared, int Different, bool IsControl)
{
    /// <returns>Null when the line is something else.</returns>
    public static AnchorLine? Parse(string line) => Shape().Match(line.Trim()) is not { Success: true } found ? null : new(
        found.Groups["what"].Value,
        found.Groups["tool"].Value,
        int.Parse(found.Groups["compared"].Value, CultureInfo.InvariantCulture),
        int.Parse(found.Groups["different"].Value, CultureInfo.InvariantCulture),
        found.Groups["control"].Success);

    public override string ToString() => $"anchor{(IsControl ? " control" : "")} | {What} | {Tool} | {Compared} compared | {Different} different";

    [GeneratedRegex(@"^anchor(?<control> control)? \| (?<what>[^|]+) \| (?<tool>[^|]+) \| (?<compared>\d+) compared \| (?<different>\d+) different$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
