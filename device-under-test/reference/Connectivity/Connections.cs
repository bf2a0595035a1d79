using ReferenceDevice.Applications;
using ReferenceDevice.Network;

namespace ReferenceDevice.Connectivity;

/// <summary>Finds the way that an application's reference means, with the access points and proxies in effect.</summary>
/// <remarks>
/// A reference means a proxy, or an access point: then the proxy behind it is used, if there is one, else servers are
/// reached directly. No reference, or one that means nothing here, stands for the default: the first access point of the card, else the
/// first of base data.
/// </remarks>
/// <param name="applications">Knows which of the card's objects are in effect.</param>
/// <param name="names">Of the network that the device is attached to.</param>
/// <param name="rule">How far a reference is followed.</param>
internal sealed class Connections(ApplicationSettings applications, NameTable names, IConnectionRule rule)
{
    /// <param name="reference">Of an account; null for none.</param>
    /// <param name="takesProxy">False for servers that are reached directly, whatever stands behind the access point.</param>
    public Route To(string? reference, bool takesProxy = true)
    {
        var objects = applications.ObjectsOf(ApplicationKind.Connectivity.Id).ConvertAll(one => new ConnectionObject(one));
        if (!rule.FollowsTheCard)
            (reference, objects) = (null, [.. objects.OrderBy(one => one.IsFromCard)]);
        var meant = (reference is null ? null : objects.Find(one => one.IsMeantBy(reference))) ?? objects.Find(one => !one.IsProxy);
        var proxy = meant is null or { IsProxy: true } ? meant : objects.Find(one => one.IsProxy && one.AccessPoints.Any(meant.IsMeantBy));
        var through = takesProxy ? rule.Through(proxy?.Address, objects.Find(one => one.IsProxy)?.Address) : null;
        return new Route(names, through, meant?.IsFromCard is true || proxy?.IsFromCard is true);
    }
}
