using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Growth;

/// <summary>Whole features of the suite, drawn by a seed, that have so many test cases together.</summary>
internal static partial class FeatureDraw
{
    private const int Seed = 1;

    /// <summary>Of features in an order that the seed gives, each that still fits.</summary>
    /// <param name="features">Text of each by its name.</param>
    /// <param name="testCases">That those drawn have at most; together they have fewer only where none fits any more.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> features, int testCases)
    {
        var drawn = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var left = testCases;
        foreach (var (name, text) in features.OrderBy(feature => Place(feature.Key), StringComparer.Ordinal))
        {
            var count = TestCase().Count(text);
            if (count > left)
                continue;
            left -= count;
            drawn[name] = text;
        }

        return drawn;
    }

    private static string Place(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"growth/{Seed}/{name}")));

    /// <summary>The id of a test case, wherever it stands.</summary>
    [GeneratedRegex(@"DMSC-1\.0-con-[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    public static partial Regex TestCase();
}
