using System.Security.Cryptography;
using System.Text;
using Conformance.Mutants.Making;

namespace Conformance.Mutants.Judging;

/// <summary>Some of many mutants, drawn by a seed: each has the same chance, and whether it is drawn depends little on which others there are.</summary>
internal static class Sample
{
    /// <returns>In the order in which they are drawn, which has nothing to do with their places: a part of the sample is a fair one too.</returns>
    public static IReadOnlyList<Mutant> Draw(IEnumerable<Mutant> mutants, int count, int seed) =>
        [.. mutants.OrderBy(mutant => Lot(seed, mutant), StringComparer.Ordinal).ThenBy(mutant => mutant.Number).Take(count)];

    private static string Lot(int seed, Mutant mutant) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{mutant.Number}/{mutant.Key}")));
}
