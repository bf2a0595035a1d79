using ReferenceDevice.Applications;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Connectivity;

/// <summary>An access point (NAP) or a proxy of the tree, and what it may be called by.</summary>
/// <remarks>Source: OMA-DDS-DM_ConnMO-V1_0; a reference is a node's URI, or an identifier (OMA-TS-DM_StdObj-V1_2, 5.3.1, PrefConRef).</remarks>
internal sealed class ConnectionObject(ManagementObject one)
{
    public const string AccessPoint = "urn:oma:mo:oma-connmo-nap:1.0";
    public const string Proxy = "urn:oma:mo:oma-connmo-proxy:1.0";

    private const string Inbox = "./Inbox/";

    public bool IsProxy => one.Identifier is Proxy;

    public bool IsFromCard => one.IsFromCard();

    /// <summary>Access points behind which a proxy is.</summary>
    public IEnumerable<string> AccessPoints => one.All("ToConRef", "*", "ConRef");

    /// <summary>The address of a proxy; null where it has none.</summary>
    public HttpProxy? Address => one.Value("Addr") is { Length: > 0 } host ? HttpProxy.At(host, one.Value("PortNbr") ?? one.First("Port", "*", "PortNbr")) : null;

    public static bool IsOne(string identifier) => identifier is AccessPoint or Proxy;

    /// <summary>Whether a reference means this object: by its place, its identifier, its name, or the place in the card's message that it had.</summary>
    public bool IsMeantBy(string reference) =>
        reference == one.RootName || reference == one.Value(IsProxy ? "ProxyId" : "NapId") || reference == one.Value("Name")
        || (reference.StartsWith(Inbox, StringComparison.Ordinal) ? reference[Inbox.Length..] : reference) == NodePath.Name(one.RootName);
}
