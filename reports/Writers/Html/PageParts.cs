using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reports.Writers.Html;

/// <summary>The page's own style, script and templates, out of this assembly, and the policy that lets nothing else in.</summary>
internal static class PageParts
{
    private static readonly string[] Styles = ["base.css", "summary.css", "tables.css", "cases.css", "evidence.css", "times.css", "print.css"];
    private static readonly string[] Scripts = ["dom.js", "package.js", "values.js", "apdu.js", "markup.js", "marks.js", "rows.js", "timeline.js", "explain.js", "filter.js", "main.js"];

    public static string Style { get; } = string.Concat(Styles.Select(Resource));

    /// <summary>One function around all of it, so that no name of it meets one of the browser's.</summary>
    public static string Script { get; } = "(() => {\n\"use strict\";\n" + string.Concat(Scripts.Select(Resource)) + "})();\n";

    /// <summary>Content security policy: this style and this script by their hashes, no network, no frames, no forms, no text as markup.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static string Resource(string name)
    {
        using var stream = typeof(PageParts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no resource '{name}'. See EmbeddedResource in Conformance.Reports.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
