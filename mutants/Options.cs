using System.Globalization;

namespace Conformance.Mutants;

/// <summary>What was asked for on the command line of <c>hil self-test --mutants</c>, which has checked it.</summary>
/// <param name="Seed">Of the sample.</param>
/// <param name="Sample">How many mutants are judged.</param>
/// <param name="Limit">When it stops, be it finished or not.</param>
internal sealed record Options(int Seed, int Sample, TimeSpan Limit)
{
    /// <param name="args">Seed, sample and minutes.</param>
    public static Options Of(IReadOnlyList<string> args) => new(Number(args[0]), Number(args[1]), TimeSpan.FromMinutes(Number(args[2])));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
