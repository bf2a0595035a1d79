using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Commands;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cards;

/// <summary>Cards as a scenario would have them.</summary>
internal static class TestCards
{
    public static readonly ManagementObject Account =
        new DmAccount("operator", "dm.operator.example", "device", "secret", "internet").ToManagementObject();

    public static readonly ManagementObject Internet = new AccessPoint("internet", "internet.operator.example").ToManagementObject();

    public static readonly ManagementObject Mail =
        new MailAccount("corporate", "imap.corporation.example", 143, "alice", "secret", "internet", DataOwner.Corporation).ToManagementObject();

    public static readonly ManagementObject Portal =
        new BrowserAccount("portal", "http://portal.operator.example/", "internet").ToManagementObject();

    public static CardProfile Alice() => new(CardIdentity.Of("Alice", seed: 1), Account, Internet, Mail, Portal);

    public static CardExchange Send(this VirtualCard card, string apdu) => card.Transmit(Convert.FromHexString(apdu.Replace(" ", "")));

    /// <summary>Response to a command in hexadecimal, status word included.</summary>
    public static string Answer(this VirtualCard card, string apdu) => Convert.ToHexString(card.Send(apdu).Response.ToBytes());

    /// <summary>The key that opens every file of a test card for writing, in hexadecimal.</summary>
    public static readonly string AdministratorKey = new CardPins().Adm;

    public static TransparentFile FileHolding(this VirtualCard card, string content) =>
        Files(card.Master).OfType<TransparentFile>().Single(file => file.Content == content);

    public static IEnumerable<CardFile> Files(DedicatedFile directory) =>
        directory.Files.SelectMany(file => file is DedicatedFile child ? Files(child).Prepend(child) : [file]);
}
