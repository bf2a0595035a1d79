using System.Security.Cryptography;
using System.Text;
using Conformance.Mutants.Making;

namespace Conformance.Mutants.Judging;

/// <summary>Some of many mutants, drawn by a seed: each file has its share, and each mutant the same chance.</summary>
internal static class Sample
{
    /// <summary>Goes through all mutants, file by file and in each in an order that the seed gives, and takes one in so many.</summary>
    /// <returns>In an order that has nothing to do with their places, so that a part of the sample is a fair one too.</returns>
    public static IReadOnlyList<Mutant> Draw(IReadOnlyCollection<Mutant> mutants, int count, int seed)
    {
        var laid = mutants.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => Lot(seed, mutant), StringComparer.Ordinal).ToList();
        var taken = Math.Min(count, laid.Count);
        return
        [
            .. Enumerable.Range(0, taken).Select(place => laid[(int)((place + Start(seed)) * laid.Count / taken)]).OrderBy(mutant => Lot(seed, mutant), StringComparer.Ordinal),
        ];
    }

    private static string Lot(int seed, Mutant mutant) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{mutant.Number}/{mutant.Key}")));

    private static double Start(int seed) => SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}"))[0] / 256.0;
}
