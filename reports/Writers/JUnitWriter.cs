using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Writes junit.xml: a test suite for each feature, a test case for each planned one.</summary>
/// <remarks>
/// Fail becomes failure; error, inconclusive and not-run become error; not-applicable and not-selected become skipped.
/// All levels are in it: Q and X carry their level as a property.
/// </remarks>
public static class JUnitWriter
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Writes the file over the one that is there; when that cannot be done, the old one stays.</summary>
    /// <exception cref="IOException">It could not be written, for example because the disk is full.</exception>
    public static void Write(RunResult result, string path) => DurableFile.Write(path, file =>
    {
        using var writer = XmlWriter.Create(file, Layout);
        Document(result).Save(writer);
    });

    private static XDocument Document(RunResult result) => new(
        new XElement(
            "testsuites",
            new XAttribute("name", $"run {PrintableText.Of(result.Journal.Start.RunId)}"),
            Counts(result.Cases),
            result.Cases.GroupBy(one => one.Plan.Feature).Select(feature => Suite(result, feature.Key, [.. feature]))));

    private static XElement Suite(RunResult result, string feature, List<CaseResult> cases) => new(
        "testsuite",
        new XAttribute("name", PrintableText.Of(feature)),
        Counts(cases),
        new XAttribute("timestamp", result.Journal.Start.StartedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture)),
        result.Journal.Bench is { } bench ? new XAttribute("hostname", PrintableText.Of(bench.Rig.Host)) : null,
        new XElement("properties", Properties(result.Journal), result.Disagreements.Select(sentence => JUnitCase.Property("statement-disagreement", sentence))),
        cases.Select(one => JUnitCase.Element(one, result.Waivers.FirstOrDefault(waiver => waiver.Waiver.TestCase == one.Plan.Id))));

    private static IEnumerable<XElement?> Properties(Journal journal) =>
    [
        JUnitCase.Property("run", journal.Start.RunId),
        JUnitCase.Property("suite", $"{journal.Start.SuiteVersion} ({journal.Start.Commit})"),
        JUnitCase.Property("device", journal.Bench?.Device.ToString() ?? "did not answer"),
        JUnitCase.Property("program", journal.Start.Rig.Program),
        JUnitCase.Property("program-sha256", journal.Start.Rig.ProgramSha256),
        JUnitCase.Property("rig", journal.Bench?.RigNames() ?? "did not start"),
        JUnitCase.Property("seed", journal.Start.Seed.ToString(CultureInfo.InvariantCulture)),
        journal.Start.Partial ? JUnitCase.Property("selection", SelectionText.Of(journal.Start.Plan, journal.Start.Selection)) : null,
        journal.Start.Waivers is { } waivers ? JUnitCase.Property("waivers-sha256", waivers.Sha256) : null,
    ];

    private static XAttribute[] Counts(IReadOnlyList<CaseResult> cases)
    {
        int Having(string child) => cases.Count(one => JUnitCase.Ending(one)?.Name.LocalName == child);

        return
        [
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", Having("failure")),
            new XAttribute("errors", Having("error")),
            new XAttribute("skipped", Having("skipped")),
            JUnitCase.Seconds(cases.Sum(one => one.Deciding?.DurationMs ?? 0)),
        ];
    }
}
