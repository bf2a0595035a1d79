using System.Text.RegularExpressions;

namespace Conformance.SelfTests.Lint;

/// <summary>What in C# gives another value in each process: the bench takes what is random from the run's seed.</summary>
internal static partial class Chance
{
    /// <summary>The words that stand for it, in the order of the text; comments count too.</summary>
    public static IEnumerable<string> In(string source) => Word().Matches(source).Select(match => match.Value);

    [GeneratedRegex(
        @"RandomNumberGenerator|Guid\.(NewGuid|CreateVersion7)|Random\.Shared|new Random\(\)|\bRandom \w+ = new\(\)|TickCount(64)?|GetRandomFileName|GetTempFileName|CreateTempSubdirectory|\.GetHashCode\(\)|HashCode\.|(RSA|DSA|ECDsa|ECDiffieHellman)\.Create|EnvelopedCms",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
