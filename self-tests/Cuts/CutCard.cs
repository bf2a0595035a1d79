using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cuts;

/// <summary>What the device of the cut tests holds, and what the card brings: objects that are kept beside objects that are not, some of them over base data.</summary>
internal static class CutCard
{
    private const int Seed = 5;

    /// <summary>Texts of what the card does not want kept; none of them may ever lie in clear in the storage.</summary>
    public static readonly IReadOnlyList<string> Canaries =
        [.. Enumerable.Range(0, 4).SelectMany(number => new[] { $"canary-user-{number}-5d0c", $"canary-secret-{number}-5d0c", $"canary-server-{number}-5d0c.example" })];

    public static readonly CardProfile Profile = new(CardIdentity.Of("Alice", Seed), [.. Objects()]);

    /// <summary>Base data, two objects of it where the card's unmarked ones go.</summary>
    public static readonly IReadOnlyList<DeviceNode> Tree =
    [
        new("./Vendor/note", "chr", "text/plain", "base-note"),
        new("./AC/mail-0", "node", "org.example/1.0/Mail", Acl: "Get=*&Replace=base.example"),
        new("./AC/mail-0/Name", "chr", "text/plain", "base mail"),
        new("./DMAcc/account-0", "node", "urn:oma:mo:oma-dm-dmacc:1.0"),
        new("./DMAcc/account-0/ServerID", "chr", "text/plain", "dm.base.example"),
        new("./Vendor/data", "bin", "application/octet-stream", "AAEC/w=="),
    ];

    private static IEnumerable<CardObject> Objects()
    {
        for (var number = 0; number < 4; number++)
        {
            yield return Marked(new AccessPoint($"kept-{number}", $"kept-{number}.example"), persist: true);
            yield return new MailAccount(
                $"mail-{number}", $"canary-server-{number}-5d0c.example", 143, $"canary-user-{number}-5d0c", $"canary-secret-{number}-5d0c", $"kept-{number}").ToManagementObject();
        }

        // the server says no to a session by itself, so that nothing but the card is written
        yield return Marked(new DmAccount("account-0", "dm.example", "user", "password", "kept-0").ToManagementObject(), session: false);
    }

    private static CardObject Marked(AccessPoint point, bool persist) => new Marks { Persist = persist }.On(point.ToManagementObject());

    private static CardObject Marked(ManagementObject account, bool session) => new Marks { Session = session }.On(account);
}
