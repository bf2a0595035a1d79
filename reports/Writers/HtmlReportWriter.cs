using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Html;
using HandlebarsDotNet;

namespace Conformance.Reports.Writers;

/// <summary>Writes report.html: one file that needs no network and no script.</summary>
public static class HtmlReportWriter
{
    /// <exception cref="FormatException">Evidence that the journal refers to is missing or was changed.</exception>
    public static void Write(RunResult result, string path) => File.WriteAllText(path, Render(result));

    private static string Render(RunResult result)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlText(), ThrowOnUnresolvedBindingExpression = true });
        handlebars.RegisterTemplate("style", Resource("report.css"));
        handlebars.RegisterTemplate("badge", """<span class="badge {{Class}}"><span aria-hidden="true">{{Sign}}</span> {{Text}}</span>""");
        handlebars.RegisterTemplate("facts", Resource("facts.hbs"));
        handlebars.RegisterTemplate("case", Resource("case.hbs"));
        return handlebars.Compile(Resource("report.hbs"))(new ReportView(result));
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no resource '{name}'. See EmbeddedResource in Conformance.Reports.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
