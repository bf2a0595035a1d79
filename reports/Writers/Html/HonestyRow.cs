namespace Conformance.Reports.Writers.Html;

/// <summary>One line of what a reader has to know before believing the result.</summary>
/// <param name="Value">A number where it is one; zeros are told as well.</param>
/// <param name="Words">What it means, or an empty text.</param>
/// <param name="Warns">True when it makes the result worth less.</param>
internal sealed record HonestyRow(string Name, string Value, string Words, bool Warns)
{
    /// <summary>A count that ought to be zero.</summary>
    public static HonestyRow Count(string name, int count, string words) => new(name, $"{count}", words, Warns: count > 0);

    public static HonestyRow Plain(string name, string value, string words = "") => new(name, value, words, Warns: false);
}
