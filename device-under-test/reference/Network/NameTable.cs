using System.Net;

namespace ReferenceDevice.Network;

/// <summary>What the network said of names at the attach, or with the bearer that needs no card: the only resolver this device has.</summary>
internal sealed class NameTable(IEnumerable<NameEntry> entries)
{
    private readonly Dictionary<string, IPEndPoint> _names = entries.ToDictionary(
        entry => entry.Name, entry => new IPEndPoint(IPAddress.Parse(entry.Address), entry.Port), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="HttpRequestException">The operator's network does not know the name.</exception>
    public IPEndPoint Resolve(string host) => _names.TryGetValue(host, out var address) ? address : throw new HttpRequestException(
        HttpRequestError.NameResolutionError, $"'{host}' is none of the names that the network gave ({string.Join(", ", _names.Keys)}).");
}
