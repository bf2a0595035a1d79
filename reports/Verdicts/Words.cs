using System.Text.Json;
using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Enumerations as a reader meets them, the same words as in the journal.</summary>
public static class Words
{
    /// <summary>In kebab-case: <c>not-applicable</c>.</summary>
    public static string Word(this Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>M, O, Q or X.</summary>
    public static string Letter(this Level level) => level switch
    {
        Level.Mandatory => "M",
        Level.Optional => "O",
        Level.Quality => "Q",
        _ => "X",
    };
}
