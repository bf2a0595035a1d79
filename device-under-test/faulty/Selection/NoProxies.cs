using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Selection;

/// <summary>The fault: the tree has no place for proxies.</summary>
internal sealed class NoProxies : SelectionOfAll
{
    public override bool Takes(Claim claim, ManagementObject candidate) => candidate.Identifier is not "urn:oma:mo:oma-connmo-proxy:1.0";
}
