using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Milenage;
using Conformance.Fixtures.Network;

namespace Conformance.Steps.Drivers;

/// <summary>One subscriber's card: who it is, what it carries now, and what it carried before.</summary>
/// <remarks>
/// Every object has a mark of eight hexadecimal digits that no other data of the run has; it stands in the object's readable
/// values, so that they are known again wherever they turn up.
/// </remarks>
public sealed class SubscriberCard(string owner, int seed)
{
    private const string NoConnection = "";

    private readonly CardIdentity _issued = CardIdentity.Of(owner, seed);
    private readonly Dictionary<string, ManagementObject> _objects = [];
    private readonly Dictionary<string, MailAccount> _mail = [];
    private readonly Dictionary<string, BrowserAccount> _browser = [];
    private readonly Dictionary<string, DmAccount> _management = [];
    private readonly List<string> _formerMarks = [];
    private string _connection = NoConnection;
    private bool _isCounterfeit;
    private ulong _ahead;

    public string Owner { get; } = owner;

    /// <summary>Who the card says it is; a counterfeit says the same, without the key.</summary>
    public CardIdentity Identity => (_isCounterfeit ? _issued.Counterfeit() : _issued) with { Sqn = new SequenceNumber(_issued.Sqn.Value + _ahead) };

    /// <summary>What the operator knows of the subscription.</summary>
    public Subscriber Subscription => new(_issued.Imsi, _issued.K, _issued.Opc, _issued.Sqn);

    public IReadOnlyDictionary<string, MailAccount> Mail => _mail;

    public IReadOnlyDictionary<string, BrowserAccount> Browser => _browser;

    public IReadOnlyDictionary<string, DmAccount> Management => _management;

    public IReadOnlyList<ManagementObject> Objects => [.. _objects.Values];

    public CardProfile Profile => new(Identity, [.. Objects]);

    /// <summary>Marks of everything that the card ever carried in this scenario.</summary>
    public IReadOnlyList<string> Marks => [.. _formerMarks, .. _objects.Keys.Select(Mark)];

    /// <summary>Marks of what it carried once and does not carry now.</summary>
    public IReadOnlyList<string> FormerMarks => _formerMarks;

    public void PutAccessPoint(string name)
    {
        _connection = name;
        _objects[name] = new AccessPoint(name, $"{Mark(name)}.operator.example").ToManagementObject();
    }

    public void PutManagementAccount(string name)
    {
        _management[name] = new DmAccount(name, DmFront.OperatorHost, User(name), Secret(name), _connection);
        _objects[name] = _management[name].ToManagementObject();
    }

    public void PutMailAccount(string name)
    {
        _mail[name] = new MailAccount(name, $"imap.{Mark(name)}.example", 143, User(name), Secret(name), _connection);
        _objects[name] = _mail[name].ToManagementObject();
    }

    public void PutBrowserAccount(string name)
    {
        _browser[name] = new BrowserAccount(name, $"http://portal.{Mark(name)}.example/", _connection);
        _objects[name] = _browser[name].ToManagementObject();
    }

    public void ReplaceMailAccount(string former, string name)
    {
        _objects.Remove(former);
        _mail.Remove(former);
        _formerMarks.Add(Mark(former));
        PutMailAccount(name);
    }

    /// <summary>True when the card carries an account that the application could use.</summary>
    public bool HasAccountFor(string application) => application switch
    {
        "mail" => _mail.Count > 0,
        "browser" => _browser.Count > 0,
        _ => false,
    };

    /// <summary>From now on the card has accepted many challenges that the network knows nothing of.</summary>
    public void RunAhead() => _ahead = 1_000 * SequenceNumber.Indexes;

    /// <summary>From now on the card has the identity without the key.</summary>
    public void BecomeCounterfeit() => _isCounterfeit = true;

    /// <summary>Bytes of the object's file, without what fills it up.</summary>
    public int LengthOf(ManagementObject mo) => BootstrapMessage.Encode(mo, Profile.IssuerServerId).Length;

    /// <summary>The mark of the object with that name.</summary>
    public string Mark(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{Owner}/{name}")).AsSpan(0, 4));

    private string User(string name) => $"{Owner.ToLowerInvariant()}-{Mark(name)}";

    private string Secret(string name) => $"secret-{Mark(name)}";
}
