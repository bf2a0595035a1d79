using System.Net;

namespace Conformance.Runner.Configuration;

/// <summary>The key <c>cardTrace</c> of a rig.yaml: who sees what card and device say to each other.</summary>
internal static class CardTraceKey
{
    private const string FromCard = "card";
    private const string FromGsmtap = "gsmtap";
    private const string DefaultAddress = "127.0.0.1";
    private const int GsmtapPort = 4729;

    /// <returns>Where a tracer's GSMTAP comes in; null: the virtual card sees for itself.</returns>
    /// <exception cref="ConfigurationException">A value does not fit.</exception>
    public static IPEndPoint? Read(string path, Shape trace)
    {
        if (trace.From is not FromCard and not FromGsmtap)
            throw new ConfigurationException($"'{path}' has 'cardTrace: from' {trace.From ?? "nothing"}, and {FromCard} (the virtual card itself) or {FromGsmtap} (a tracer between card and device) was expected. Correct the line.");
        if (trace.From is FromCard)
            return trace is { Address: null, Port: null }
                ? null
                : throw new ConfigurationException($"'{path}' has 'cardTrace: from' {FromCard} with an address or a port, and those belong to {FromGsmtap}. Correct the lines.");
        if (!IPAddress.TryParse(trace.Address ?? DefaultAddress, out var address))
            throw new ConfigurationException($"'{path}' has 'cardTrace: address' {trace.Address}, and an IP address of this machine was expected. Correct the line.");
        if (trace.Port is < 1 or > IPEndPoint.MaxPort)
            throw new ConfigurationException($"'{path}' has 'cardTrace: port' {trace.Port}, and 1 to {IPEndPoint.MaxPort} were expected. Correct the line.");

        return new IPEndPoint(address, trace.Port ?? GsmtapPort);
    }

    /// <summary>As it is written.</summary>
    internal sealed class Shape
    {
        public string? From { get; set; }

        public string? Address { get; set; }

        public int? Port { get; set; }
    }
}
