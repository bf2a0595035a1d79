using System.CommandLine.Parsing;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Runner.Commands;

/// <summary>Reads what the user gave to an option, and says what is wrong with it.</summary>
internal static class OptionValues
{
    private static readonly IReadOnlyDictionary<string, RunMode> Modes = Enum.GetValues<RunMode>().ToDictionary(mode => mode.Word());

    /// <summary>The words of <see cref="RunMode"/>, parted by bars.</summary>
    public static string ModeWords => string.Join('|', Modes.Keys);

    public static RunMode Mode(string word) => Modes[word];

    public static void CheckMode(OptionResult given)
    {
        if (given.Tokens is [{ Value: var word }] && !Modes.ContainsKey(word))
            given.AddError($"'{word}' is no mode, and one of {string.Join(", ", Modes.Keys)} was expected.");
    }

    public static int Seed(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, out var seed))
            return seed;
        given.AddError($"'{given.Tokens[0].Value}' is no seed: a whole number of up to 9 digits was expected.");
        return default;
    }
}
