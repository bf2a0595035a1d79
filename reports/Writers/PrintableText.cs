using System.Globalization;
using System.Text;

namespace Conformance.Reports.Writers;

/// <summary>Makes text from a device or a card fit for XML and HTML, with nothing lost and nothing hidden.</summary>
/// <remarks>
/// Control characters (but tab and line ends), halves of surrogate pairs, U+FFFE and U+FFFF, and what has no shape of its own
/// (Unicode category Cf: marks that turn the direction of writing, spaces without width) become <c>\uXXXX</c>. Everything else
/// stays; escaping is for the writer. Source: XML 1.0, 2.2 Characters.
/// </remarks>
public static class PrintableText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && HasShape(text, i))
                result.Append(text[i]).Append(text[++i]);
            else if (IsPrintable(text[i]) && HasShape(text, i))
                result.Append(text[i]);
            else
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }

        return result.ToString();
    }

    /// <summary>The same without line ends: one space stands for them and for the spaces around them.</summary>
    public static string OneLine(string text) =>
        Of(string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    private static bool HasShape(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is not UnicodeCategory.Format;

    private static bool IsPrintable(char c) => c switch
    {
        '\t' or '\n' or '\r' => true,
        >= '\uFFFE' => false,
        _ => !char.IsControl(c) && !char.IsSurrogate(c),
    };
}
