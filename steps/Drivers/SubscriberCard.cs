using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.Applications;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using CardMarks = Conformance.Fixtures.ManagementObjects.Marks;

namespace Conformance.Steps.Drivers;

/// <summary>One subscriber's card: who it is, what it carries now, and what it carried before.</summary>
/// <remarks>
/// Every object has a mark of eight hexadecimal digits that no other data of the run has; it stands in the object's readable
/// values, so that they are known again wherever they turn up.
/// </remarks>
public sealed class SubscriberCard(string owner, int seed)
{
    private const string NoConnection = "";
    private const int ProxyPort = 8080;

    private readonly Dictionary<string, CardObject> _objects = [];
    private readonly Dictionary<string, MailAccount> _mail = [];
    private readonly Dictionary<string, BrowserAccount> _browser = [];
    private readonly Dictionary<string, MessagingAccount> _messaging = [];
    private readonly Dictionary<string, DmAccount> _management = [];
    private readonly List<string> _formerMarks = [];
    private string _connection = NoConnection;

    public string Owner { get; } = owner;

    public Subscription Subscription { get; } = new(owner, seed);

    public CardIdentity Identity => Subscription.Identity;

    public IReadOnlyDictionary<string, MailAccount> Mail => _mail;

    public IReadOnlyDictionary<string, BrowserAccount> Browser => _browser;

    public IReadOnlyDictionary<string, MessagingAccount> Messaging => _messaging;

    public IReadOnlyDictionary<string, DmAccount> Management => _management;

    public IReadOnlyList<ManagementObject> Objects => [.. _objects.Values.Select(one => one.Object)];

    public CardProfile Profile => new(Identity, _objects.Values);

    /// <summary>The object with that name.</summary>
    public ManagementObject Named(string name) => _objects[name].Object;

    /// <summary>All objects but the one with that name.</summary>
    public IReadOnlyList<ManagementObject> ObjectsBeside(string name) => [.. _objects.Where(entry => entry.Key != name).Select(entry => entry.Value.Object)];

    /// <summary>Marks of everything that the card ever carried in this scenario.</summary>
    public IReadOnlyList<string> Marks => [.. _formerMarks, .. _objects.Keys.Select(Mark)];

    /// <summary>Marks of what it carried once and does not carry now.</summary>
    public IReadOnlyList<string> FormerMarks => _formerMarks;

    public void PutAccessPoint(string name)
    {
        _connection = name;
        Put(name, new AccessPoint(name, $"{Mark(name)}.operator.example").ToManagementObject());
    }

    /// <summary>A proxy behind the access point that the card carries.</summary>
    public void PutProxy(string name) =>
        Put(name, new ConnectionProxy(name, ApplicationServer.CardProxyHost, ProxyPort, _connection, Id: $"{name}-{Mark(name)}").ToManagementObject());

    /// <param name="name">Of the account.</param>
    /// <param name="server">Host name of the server, which is its identifier too.</param>
    public void PutManagementAccount(string name, string server = DmFront.OperatorHost)
    {
        _management[name] = new DmAccount(name, server, User(name), Secret(name), _connection, $"http://{server}/");
        Put(name, _management[name].ToManagementObject());
    }

    /// <summary>The management account with that name is changed; what it said of its own use is not said any more.</summary>
    public void ChangeManagementAccount(string name, Func<DmAccount, DmAccount> change)
    {
        _management[name] = change(_management[name]);
        Change(name, one => one with { Object = _management[name].ToManagementObject() });
    }

    public void PutMailAccount(string name)
    {
        _mail[name] = new MailAccount(name, $"imap.{Mark(name)}.example", 143, User(name), Secret(name), _connection);
        Put(name, _mail[name].ToManagementObject());
    }

    /// <summary>The mail account with that name leads to another server; whose it is, is not said any more.</summary>
    public void MoveMailAccount(string name)
    {
        _mail[name] = _mail[name] with { Server = $"moved.{_mail[name].Server}" };
        Change(name, one => one with { Object = _mail[name].ToManagementObject() });
    }

    public void PutBrowserAccount(string name)
    {
        _browser[name] = new BrowserAccount(name, $"http://portal.{Mark(name)}.example/", _connection);
        Put(name, _browser[name].ToManagementObject());
    }

    public void PutMessagingAccount(string name)
    {
        _messaging[name] = new MessagingAccount(name, $"http://mms.{Mark(name)}.example/", _connection);
        Put(name, _messaging[name].ToManagementObject());
    }

    /// <summary>An object that no application claims, and that the operator's server may read.</summary>
    public void PutMeter(string name) =>
        Put(name, new VendorObject(name, $"reading-{Mark(name)}").ToManagementObject() with { Acl = $"Get={DmFront.OperatorHost}" });

    public void ReplaceMailAccount(string former, string name)
    {
        Remove(former);
        PutMailAccount(name);
    }

    /// <summary>The card carries the object with that name no more.</summary>
    public void Remove(string name)
    {
        _objects.Remove(name);
        _mail.Remove(name);
        _browser.Remove(name);
        _messaging.Remove(name);
        _management.Remove(name);
        _formerMarks.Add(Mark(name));
    }

    /// <summary>Says whose data the object with that name is.</summary>
    public void Own(string name, DataOwner owner) => Mark(name, new CardMarks { Owner = owner });

    /// <summary>The object with that name is changed in how the card carries it.</summary>
    public void Change(string name, Func<CardObject, CardObject> change) => _objects[name] = change(_objects[name]);

    /// <summary>The user is asked or told about the object before it is used; the text carries its mark.</summary>
    public void Prompt(string name, UserPromptKind kind) =>
        Change(name, one => one with { Prompt = new UserPrompt(kind, $"{name} {Mark(name)}") });

    /// <summary>The object is protected, and its entry says so.</summary>
    public void Protect(string name, Protection protection) => Change(name, one => one with { Protection = protection });

    /// <summary>Names of the objects that are protected.</summary>
    public IEnumerable<string> ProtectedNames => _objects.Where(one => one.Value.Protection is { Damage: not ProtectionDamage.Plain }).Select(one => one.Key);

    /// <summary>What the object says of its own use.</summary>
    public void Mark(string name, CardMarks marks) => Change(name, one => one with { Object = marks.On(one.Object) });

    /// <summary>True when the card carries an account that the application could use.</summary>
    public bool HasAccountFor(string application) => application switch
    {
        "mail" => _mail.Count > 0,
        "browser" => _browser.Count > 0,
        "messaging" => _messaging.Count > 0,
        _ => false,
    };

    /// <summary>Bytes of the object's file, without what fills it up.</summary>
    public int LengthOf(ManagementObject mo) => BootstrapMessage.Encode(mo, Profile.IssuerServerId, _objects.Values.First(one => one.Object == mo).Prompt).Length;

    /// <summary>The mark of the object with that name.</summary>
    public string Mark(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{Owner}/{name}")).AsSpan(0, 4));

    private void Put(string name, ManagementObject mo) => _objects[name] = mo;

    private string User(string name) => $"{Owner.ToLowerInvariant()}-{Mark(name)}";

    private string Secret(string name) => $"secret-{Mark(name)}";
}
