using System.Text;
using HandlebarsDotNet;

namespace Conformance.Reports.Writers.Html;

/// <summary>Escapes everything that a template prints, for element content and for attributes in double or single quotes.</summary>
internal sealed class HtmlText : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var c in PrintableText.Of(text ?? ""))
            target.Write(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => c.ToString(),
            });
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text?.MoveNext() is true)
            all.Append(text.Current);
        Encode(all, target);
    }
}
