using System.CommandLine.Parsing;
using System.Globalization;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;
using Conformance.Reports.Verdicts;

namespace Conformance.Runner.Commands;

/// <summary>Reads what the user gave to an option, and says what is wrong with it.</summary>
internal static class OptionValues
{
    private const int MostRepetitions = 1000;

    private static readonly IReadOnlyDictionary<string, RunMode> Modes = Enum.GetValues<RunMode>().ToDictionary(mode => mode.Word());

    private static readonly IReadOnlyDictionary<string, Level> LevelsByLetter = Enum.GetValues<Level>().ToDictionary(level => level.Letter());

    /// <summary>The words of <see cref="RunMode"/>, parted by bars.</summary>
    public static string ModeWords => string.Join('|', Modes.Keys);

    public static RunMode Mode(string word) => Modes[word];

    public static void CheckMode(OptionResult given)
    {
        if (given.Tokens is [{ Value: var word }] && !Modes.ContainsKey(word))
            given.AddError($"'{word}' is no mode, and one of {string.Join(", ", Modes.Keys)} was expected.");
    }

    /// <param name="lists">Letters, parted by commas; checked by <see cref="CheckLevels"/>.</param>
    public static IReadOnlyList<Level> Levels(IEnumerable<string> lists) => [.. lists.SelectMany(list => list.Split(',')).Select(letter => LevelsByLetter[letter])];

    public static void CheckLevels(OptionResult given)
    {
        if (given.Tokens.SelectMany(token => token.Value.Split(',')).FirstOrDefault(letter => !LevelsByLetter.ContainsKey(letter)) is { } wrong)
            given.AddError($"'{wrong}' is no level, and {string.Join(", ", LevelsByLetter.Keys)}, or some of them parted by commas, were expected.");
    }

    /// <summary>A run that goes on does so with what it was begun with.</summary>
    public static void CheckResume(CommandResult given)
    {
        var names = given.Children.OfType<OptionResult>().Where(option => !option.Implicit).Select(option => option.Option.Name).ToList();
        if (names.Remove("--resume") && names.Count > 0)
            given.AddError($"--resume goes on with what the run was begun with, and {string.Join(", ", names)} was given as well. Leave it out, or start a new run.");
    }

    public static int Seed(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            return seed;
        given.AddError($"'{given.Tokens[0].Value}' is no seed: a whole number from 0 to {int.MaxValue} was expected.");
        return default;
    }

    public static int Repeat(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is >= 1 and <= MostRepetitions)
            return times;
        given.AddError($"'{given.Tokens[0].Value}' is no number of repetitions: 1 to {MostRepetitions} was expected.");
        return default;
    }

    public static int? Rigs(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var rigs) && rigs is >= 1 and <= RigFile.MostRigs)
            return rigs;
        given.AddError($"'{given.Tokens[0].Value}' is no number of rigs: 1 to {RigFile.MostRigs} was expected, which is what pcscd has room for.");
        return default;
    }
}
