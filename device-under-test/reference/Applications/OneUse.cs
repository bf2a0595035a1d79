using System.Net.Sockets;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Applications;

/// <summary>Has an application do once what it is for, with the settings in effect: the first account of the card, else the first of base data.</summary>
/// <remarks>
/// A browser gets its home page, messaging the URL of its server; mail logs in and out by IMAP4; connectivity asks the proxy of the
/// default connection for its options, and has reached its aim without asking anybody where there is no proxy. HTTP is reached unless the answer is
/// 407 or 5xx, mail when the server has let the user in. Limits: 10 s in all; those of the parts.
/// </remarks>
internal sealed class OneUse(ApplicationSettings applications, Connections connections, TimeProvider time)
{
    private const int ProxyAuthenticationRequired = 407;
    private const int FirstServerError = 500;
    private const string MailPort = "143";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="id">Of the application.</param>
    /// <param name="usesCard">Called before anything is sent, if card data has a part in it.</param>
    /// <param name="end">Ends it early.</param>
    public async Task<UseResult> RunAsync(string id, Action usesCard, CancellationToken end)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var account = id == ApplicationKind.Connectivity.Id ? null : applications.AccountsOf(id).FirstOrDefault();
        var route = connections.To(account?.Profile.Connection);
        if (account?.IsFromCard is true || route.IsFromCard)
            usesCard();
        var url = Target(id, account, route);
        using var tooLate = new CancellationTokenSource(Patience, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(end, tooLate.Token);
        try
        {
            return id == ApplicationKind.Connectivity.Id ? await AskProxyAsync(route, limit.Token)
                : url is null ? UseResult.Nothing
                : account is not null && id == ApplicationKind.Mail.Id ? await LogInAsync(route, url, account, limit.Token)
                : await GetAsync(route, url, limit.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or IOException or InvalidDataException or OperationCanceledException)
        {
            return new UseResult(Reached: false, url?.ToString());
        }
    }

    private static Uri? Target(string id, Account? account, Route route)
    {
        if (id == ApplicationKind.Connectivity.Id)
            return route.Proxy?.Url;
        if (account?.Profile.Server is not { Length: > 0 } server)
            return null;
        var (scheme, port) = id == ApplicationKind.Mail.Id ? ("imap", $":{account.Profile.Port ?? MailPort}") : ("http", account.Profile.Port is { } given ? $":{given}" : "");
        var text = server.Contains("://", StringComparison.Ordinal) ? server : $"{scheme}://{server}{port}/";
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == scheme ? url : null;
    }

    private static async Task<UseResult> GetAsync(Route route, Uri url, CancellationToken end)
    {
        var status = await WebClient.GetAsync(route, url, end);
        return new UseResult(status is < FirstServerError and not ProxyAuthenticationRequired, url.ToString(), status);
    }

    private static async Task<UseResult> LogInAsync(Route route, Uri url, Account account, CancellationToken end)
    {
        using var server = await route.ToServerAsync(url.Host, url.Port, end);
        return new UseResult(await new ImapClient(server).LogInAndOutAsync(account.Profile.User ?? "", account.Secret, end), url.ToString());
    }

    private static async Task<UseResult> AskProxyAsync(Route route, CancellationToken end)
    {
        if (route.Proxy is not { } asked || await route.ToProxyAsync(end) is not { } proxy)
            return new UseResult(Reached: true);
        using (proxy)
        {
            var status = await HttpHead.AskAsync(proxy, "OPTIONS * HTTP/1.1", $"{asked.Host}:{asked.Port}", end);
            return new UseResult(status is < FirstServerError and not ProxyAuthenticationRequired, asked.Url.ToString(), status);
        }
    }
}
