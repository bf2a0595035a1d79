using System.Globalization;
using System.Xml.Linq;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Html;

namespace Conformance.Reports.Writers;

/// <summary>One test case as JUnit elements.</summary>
/// <remarks>
/// The properties <c>report</c> and <c>evidence</c> are paths relative to the run folder, in which junit.xml lies. There is a property
/// <c>protocol-finding</c> for each that the test case has, one <c>unseen</c> for what would have made its verdict stronger, and one <c>waiver</c> where a
/// waiver is for it: a waived fail is a failure all the same.
/// </remarks>
internal static class JUnitCase
{
    /// <param name="waiver">The one for this test case, whatever it does; null: there is none.</param>
    public static XElement Element(CaseResult result, WaiverResult? waiver) => new(
        "testcase",
        new XAttribute("classname", PrintableText.Of(result.Plan.Feature)),
        new XAttribute("name", PrintableText.Of($"{result.Plan.Id} {result.Plan.Title}")),
        Seconds(result.Deciding?.DurationMs ?? 0),
        new XElement(
            "properties",
            result.Plan.Requirements.Select(id => Property("requirement", id)),
            Property("level", result.Plan.Level.Letter()),
            Property("attempts", $"{result.Attempts.Count}"),
            Property("report", Report(result)),
            waiver is null ? null : Property("waiver", $"{waiver.Waiver.Id}, {waiver.Waiver.Link}, {waiver.Effect.Word()}: {WaiverText.Effect(waiver)} {WaiverText.Terms(waiver.Waiver)}"),
            result.Deciding?.Evidence is { } evidence ? Property("evidence", EvidencePackage.PathOf(evidence)) : null,
            result.Deciding?.Findings.Select(finding => Property("protocol-finding", $"{finding.Rule}, entry {finding.Entry}: {finding.Seen}")),
            result.Deciding?.Unseen.Select(sentence => Property("unseen", sentence))),
        Ending(result));

    /// <summary>Null for a pass.</summary>
    public static XElement? Ending(CaseResult result) => result.Verdict switch
    {
        Verdict.Pass => null,
        Verdict.Fail => Ending(result, "failure", result.ReasonCode ?? "fail"),
        Verdict.NotApplicable or Verdict.NotSelected => new XElement("skipped", Message(result)),
        Verdict.Error => Ending(result, "error", result.ReasonCode ?? "error"),
        var other => Ending(result, "error", other.Word()),
    };

    public static XElement Property(string name, string value) =>
        new("property", new XAttribute("name", name), new XAttribute("value", PrintableText.Of(value)));

    public static XAttribute Seconds(double milliseconds) =>
        new("time", (milliseconds / 1000).ToString("F3", CultureInfo.InvariantCulture));

    private static XElement Ending(CaseResult result, string name, string type) => new(
        name,
        new XAttribute("type", PrintableText.Of(type)),
        Message(result),
        PrintableText.Of(string.Join('\n', Details(result))));

    private static XAttribute Message(CaseResult result) =>
        new("message", PrintableText.Of(result.Reason ?? "No reason was recorded."));

    private static string Report(CaseResult result) => $"{Path.GetFileName(RunFolder.HtmlReport(""))}#{result.Plan.Id}";

    private static IEnumerable<string> Details(CaseResult result)
    {
        yield return $"verdict: {result.Verdict.Word()}, blames: {result.Blame?.Word() ?? "nobody"}, explained in {Report(result)}";
        foreach (var check in result.Deciding?.Checks.Where(check => !check.Passed) ?? [])
        {
            yield return $"check {check.Id} of {check.Requirement}: {check.Because}";
            yield return $"  expected: {check.Expected}";
            yield return $"  actual:   {check.Actual}";
            yield return $"  evidence: {(check.Evidence.Count is 0 ? "none" : string.Join(", ", check.Evidence))}";
        }
    }
}
