using System.Net.Http.Headers;
using System.Xml.Linq;

namespace Conformance.SelfTests.DmServer;

/// <summary>What a client got from a DM server.</summary>
/// <param name="Octets">Of the body, as received.</param>
/// <param name="Xml">Of a DM message, decoded where it was WBXML; null for anything else.</param>
internal sealed record Reply(int Status, string? MediaType, HttpResponseHeaders Headers, byte[] Octets, XElement? Xml)
{
    public static readonly XNamespace SyncMl = "SYNCML:SYNCML1.2";
    public static readonly XNamespace MetInf = "syncml:metinf";

    /// <summary>Codes of all statuses, that of the header first.</summary>
    public IEnumerable<string> Statuses => All("Status").Select(status => status.Element(SyncMl + "Data")!.Value);

    public string? NextNonce => Xml!.Descendants(MetInf + "NextNonce").FirstOrDefault()?.Value;

    public string? Challenge => Xml!.Descendants(SyncMl + "Chal").Descendants(MetInf + "Type").FirstOrDefault()?.Value;

    public string? Credential => Xml!.Element(SyncMl + "SyncHdr")!.Element(SyncMl + "Cred")?.Element(SyncMl + "Data")?.Value;

    public bool IsFinal => All("Final").Any();

    public IEnumerable<XElement> All(string element) => Xml!.Descendants(SyncMl + element);
}
