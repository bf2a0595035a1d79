using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>What single DM messages of the device show.</summary>
internal static class MessageSights
{
    private const string TakenInPart = "213";   // DM Representation Protocol 1.2, response status codes

    public static OptionSight? Wbxml(IReadOnlyList<EvidenceEntry> log) => First(log, entry => EncodingOf(entry) is DmEncoding.Wbxml, "it sent a DM message in WBXML");

    public static OptionSight? Xml(IReadOnlyList<EvidenceEntry> log) => First(log, entry => EncodingOf(entry) is DmEncoding.Xml, "it sent a DM message in XML");

    public static OptionSight? Tls(IReadOnlyList<EvidenceEntry> log) => First(log, entry => entry.Fields.ContainsKey("tls"), "it sent a DM message over TLS");

    public static OptionSight? Hmac(IReadOnlyList<EvidenceEntry> log) => First(
        log, entry => entry.Fields.GetValueOrDefault("requestHeaders", "").Split('\n').Any(line => line.StartsWith($"{HmacHeader.Name}:", StringComparison.OrdinalIgnoreCase)),
        $"it sent a DM message with the header {HmacHeader.Name}");

    public static OptionSight? LargeObject(IReadOnlyList<EvidenceEntry> log) => First(
        log, entry => SessionMessage.Of(entry) is { } message && (message.Root.Descendants(SyncMl.Namespace + "MoreData").Any() || message.Statuses.Any(status => status.Text("Data") is TakenInPart)),
        "it sent or took a value in parts");

    private static DmEncoding? EncodingOf(EvidenceEntry entry) => MediaTypes.EncodingOf(entry.Fields.GetValueOrDefault("mediaType"));

    private static OptionSight? First(IReadOnlyList<EvidenceEntry> log, Func<EvidenceEntry, bool> isIt, string words) =>
        OptionSight.First(log.Where(entry => DmFront.IsFromDevice(entry) && entry.Kind.StartsWith("package", StringComparison.Ordinal)), isIt, words);
}
