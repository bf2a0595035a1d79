using System.Text.RegularExpressions;

namespace Conformance.Reports.Integrity;

/// <summary>One line of the seal.</summary>
/// <param name="Name">Path in the run folder, with "/".</param>
/// <remarks>Shape: the hash, two spaces, the path. Source: coreutils, sha256sum, text mode.</remarks>
internal sealed partial record SealEntry(string Sha256, string Name)
{
    /// <returns>Null when the line is not of this shape; names that sha256sum would have to escape are not either.</returns>
    public static SealEntry? Parse(string line) =>
        Shape().Match(line) is { Success: true } match ? new SealEntry(match.Groups["hash"].Value, match.Groups["name"].Value) : null;

    /// <summary>Whether a line can hold the name.</summary>
    public static bool CanName(string name) => Parse($"{new string('0', 64)}  {name}") is not null;

    public override string ToString() => $"{Sha256}  {Name}";

    [GeneratedRegex(@"\A(?<hash>[0-9a-f]{64})  (?<name>[^\\\p{Cc}]+)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
