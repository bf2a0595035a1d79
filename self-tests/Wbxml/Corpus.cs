using System.Text;
using System.Xml.Linq;
using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Reports;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Wbxml;

/// <summary>The WBXML messages of a run, read by two codecs that have nothing in common: libwbxml on the bench, and the reference device's own.</summary>
/// <remarks>
/// Of the device's messages the front has what wbxml2xml made of the octets; of the server's, what was there before libwbxml wrote it in
/// WBXML. What both mean is compared: names with their namespaces, and text. Known to differ: libwbxml writes and reads the type of
/// TNDS as <c>…+xml</c> where <c>…+wbxml</c> is on the wire; and it sends the text of a <c>bin</c> value as the octets, which the
/// device's own XML has in base64, as DM has them in XML.
/// </remarks>
/// <param name="FromDevice">How many of the documents the device wrote; different octets are counted once.</param>
/// <param name="ToDevice">How many the server did.</param>
/// <param name="Disagreements">A sentence for each document that is not read alike.</param>
internal sealed record Corpus(int FromDevice, int ToDevice, IReadOnlyList<string> Disagreements)
{
    private const string TndsWbxml = "application/vnd.syncml.dmtnds+wbxml";
    private const string TndsXml = "application/vnd.syncml.dmtnds+xml";

    public static Task<Corpus> OfRunAsync(string folder) => OfAsync(
        JournalReader.Read(folder).Records.OfType<CaseFinished>().Where(attempt => attempt.Evidence is not null).SelectMany(attempt => EvidenceFile.Read(folder, attempt.Evidence!)));

    public static async Task<Corpus> OfAsync(IEnumerable<EvidenceRecord> entries)
    {
        var documents = entries.Where(entry => entry is { Point: 'S' } && entry.Kind.StartsWith("package ", StringComparison.Ordinal) && entry.Fields.ContainsKey("wire"))
            .Select(entry => (IsFromDevice: !entry.Fields.ContainsKey("answers"), Wire: entry.Fields["wire"], Xml: entry.Fields["message"])).DistinctBy(one => one.Wire).ToList();
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "documents");
        await File.WriteAllLinesAsync(file, documents.Select(one => one.Wire));
        var (code, said) = await Tool.RunAsync(Drills.Device("ReferenceDevice"), ["decode", file]);
        code.Should().Be(0, said);
        var decoded = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        decoded.Should().HaveCount(documents.Count, "the device has a line for each document");
        return new Corpus(
            documents.Count(one => one.IsFromDevice), documents.Count(one => !one.IsFromDevice),
            [.. documents.Zip(decoded).Select(one => Disagreement(one.First.Xml, one.Second)).OfType<string>()]);
    }

    private static string? Disagreement(string xml, string decoded)
    {
        if (decoded.StartsWith('!'))
            return $"the device cannot read what libwbxml has as '{xml}': {decoded}";
        var (bench, device) = (Meaning(xml, OctetsSent), Meaning(Encoding.UTF8.GetString(Convert.FromBase64String(decoded)), data => data));
        var same = bench.Zip(device).TakeWhile(pair => pair.First == pair.Second).Count();
        return bench == device ? null : $"the bench has '{Around(bench, same)}', the device '{Around(device, same)}'";
    }

    private static string OctetsSent(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Meaning(string xml, Func<string, string> octets)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
        foreach (var data in document.Descendants().Where(IsOctets))
            data.Value = octets(data.Value);
        var text = new StringBuilder();
        Tell(document, text);
        return text.ToString();
    }

    private static bool IsOctets(XElement element) =>
        element is { HasElements: false, Name.LocalName: "Data" }
        && element.Parent!.Elements().Where(one => one.Name.LocalName is "Meta").Elements().Any(one => one is { Name.LocalName: "Format", Value: "bin" });

    private static void Tell(XElement element, StringBuilder text)
    {
        text.Append('<').Append(element.Name).Append('>');
        if (!element.HasElements)
            text.Append(element.Value is TndsWbxml ? TndsXml : element.Value);
        foreach (var child in element.Elements())
            Tell(child, text);
        text.Append("</>");
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 80)..Math.Min(text.Length, place + 80)];
}
