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
    private static readonly string[] Partials = ["badge", "facts", "summary", "honesty", "matrix", "requirement", "filter", "case", "check", "value"];

    private static readonly HandlebarsTemplate<TextWriter, object, object> Page = Template();

    /// <exception cref="FormatException">Evidence that the journal refers to is missing or was changed.</exception>
    public static void Write(RunResult result, string path)
    {
        var view = new ReportView(result);   // reads the evidence: when that cannot be done, no half page is left
        using var file = new StreamWriter(path);
        Page(file, view);
    }

    private static HandlebarsTemplate<TextWriter, object, object> Template()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlText(), ThrowOnUnresolvedBindingExpression = true });
        foreach (var name in Partials)
            handlebars.RegisterTemplate(name, PageParts.Resource($"{name}.hbs"));
        using var reader = new StringReader(PageParts.Resource("report.hbs"));
        return handlebars.Compile(reader);
    }
}
