using Conformance.Reports.Integrity;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Html;
using HandlebarsDotNet;

namespace Conformance.Reports.Writers;

/// <summary>Writes report.html: one file that needs no network.</summary>
/// <remarks>
/// What every reader must have works without script: result, honesty, requirements, test cases with checks and steps. Evidence
/// is carried compressed and shown by the page's own script, which also filters.
/// </remarks>
public static class HtmlReportWriter
{
    private static readonly string[] Partials = ["badge", "facts", "summary", "honesty", "statement", "matrix", "requirement", "findings", "filter", "case", "check", "value", "times", "split"];

    private static readonly HandlebarsTemplate<TextWriter, object, object> Page = Template();

    /// <summary>Writes the page over the one that is there; when that cannot be done, the old one stays.</summary>
    /// <exception cref="FormatException">Evidence that the journal refers to is missing or was changed.</exception>
    /// <exception cref="IOException">The page could not be written, for example because the disk is full.</exception>
    public static void Write(RunResult result, string path) => DurableFile.Write(path, file =>
    {
        using var text = new StreamWriter(file, leaveOpen: true);
        Page(text, new ReportView(result));
    });

    private static HandlebarsTemplate<TextWriter, object, object> Template()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlText(), ThrowOnUnresolvedBindingExpression = true });
        foreach (var name in Partials)
            handlebars.RegisterTemplate(name, PageParts.Resource($"{name}.hbs"));
        using var reader = new StringReader(PageParts.Resource("report.hbs"));
        return handlebars.Compile(reader);
    }
}
