namespace ReferenceDevice.Connectivity;

/// <summary>Where an HTTP proxy listens.</summary>
/// <param name="Host">A name of the operator's name table.</param>
/// <param name="Port">TCP port.</param>
public sealed record HttpProxy(string Host, int Port)
{
    private const int Usual = 8080;

    public Uri Url => new($"http://{Host}:{Port}/");

    /// <summary>Null where host and port make no address.</summary>
    public static HttpProxy? At(string host, string? port)
    {
        var proxy = new HttpProxy(host, ushort.TryParse(port, out var number) && number > 0 ? number : Usual);
        return Uri.TryCreate($"http://{host}:{proxy.Port}/", UriKind.Absolute, out var url) && url.AbsolutePath is "/" ? proxy : null;
    }
}
