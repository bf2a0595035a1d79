using Conformance.Fixtures.Applications;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has applications reach their servers, and reads from the application server's record which way they took.</summary>
public sealed class ReachDriver(RigLease lease, BaseSetup setup, PresentSwitchOn present)
{
    private const string OwnName = "factory";
    private const int OwnProxyPort = 3128;

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>The device has an access point of its own, and a proxy behind that.</summary>
    public void PutOwnConnection()
    {
        setup.Put(OwnData.At($"./NAP/{OwnName}", new AccessPoint(OwnName, "internet.factory.example").ToManagementObject()));
        setup.Put(OwnData.At($"./Proxy/{OwnName}", new ConnectionProxy(OwnName, ApplicationServer.BaseProxyHost, OwnProxyPort, OwnName).ToManagementObject()));
    }

    /// <summary>The servers of the card's accounts can be reached from the next attach on.</summary>
    /// <param name="card">Whose mail servers let its users in.</param>
    /// <param name="isDirect">Also without a proxy.</param>
    public void Serve(SubscriberCard card, bool isDirect) => _rig.Serve(servers =>
    {
        foreach (var account in card.Mail.Values)
        {
            servers.ServeMail(account.Server, isDirect);
            servers.Admit(account.User, account.Password);
        }

        foreach (var account in card.Browser.Values)
            servers.ServeWeb(HostOf(account), isDirect);
    });

    /// <summary>So can the home page that the browser has of its own.</summary>
    public void ServeOwnHomePage() => _rig.Serve(servers => servers.ServeWeb(OwnHomePage, isDirect: true));

    /// <summary>The application does once what it is for.</summary>
    public Task UseAsync(string application) => _rig.Device.UseAsync(application);

    /// <summary>Which way the browser's requests for the home page of that account came.</summary>
    /// <param name="account">Whose home page was to be reached.</param>
    /// <param name="proxy">The one that all of them have to take; null for none.</param>
    public Observation Browsed(BrowserAccount account, string? proxy) =>
        Way($"a request at {HostOf(account)}", Seen(ApplicationServer.WebRequest, entry => entry.Fields["host"] == HostOf(account)), proxy);

    /// <summary>Which way the logins with that account came.</summary>
    public Observation LoggedIn(MailAccount account, string? proxy) =>
        Way($"a login as {account.User}", Seen(ApplicationServer.Login, entry => entry.Fields.GetValueOrDefault("user") == account.User), proxy);

    /// <summary>Whether the browser has asked for the home page that it has of its own.</summary>
    public Observation BrowsedItsOwn() => Way($"a request at {OwnHomePage}", Seen(ApplicationServer.WebRequest, entry => entry.Fields["host"] == OwnHomePage), proxy: null);

    /// <summary>Through which proxies messages came.</summary>
    public static Observation Way(string what, IReadOnlyList<EvidenceEntry> messages, string? proxy)
    {
        string Told(string? way) => way is null ? "without a proxy" : $"through the {way} proxy";
        var ways = messages.Select(entry => Told(entry.Fields.GetValueOrDefault("proxy"))).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation($"{what} {Told(proxy)}", ways.Count is 0 ? $"not {what}" : $"{what} {string.Join(" and ", ways)}", [.. messages]);
    }

    private static string OwnHomePage => new Uri(BaseData.Applications.Single(known => known.Id is "browser").Settings[0].Server!).Host;

    private static string HostOf(BrowserAccount account) => new Uri(account.HomePage).Host;

    private List<EvidenceEntry> Seen(string kind, Func<EvidenceEntry, bool> isIt) => [.. present.Seen(ObservationPoint.Application).Where(entry => entry.Kind == kind && isIt(entry))];
}
