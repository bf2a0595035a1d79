using System.Globalization;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Protocol;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The form of messages: how they are encoded, and how long they are.</summary>
public sealed class FormDriver(RigLease lease, ServerScripts scripts, SessionDriver sessions, Store store, StorePlans plans, StoreDriver driver, PresentSwitchOn present)
{
    private const string Server = ServerScripts.Operator;
    private const int LargeSize = 10_000;
    private const int ShortMessage = 4_000;

    /// <summary>The server takes messages of this kind alone.</summary>
    public void Take(DmEncoding only) => scripts.Change(Server, script => script with { Encodings = [only] });

    /// <summary>How the messages were encoded that the server has taken.</summary>
    public async Task<Observation> TakenAsync(DmEncoding only)
    {
        await sessions.RunToItsEndAsync();
        var taken = present.Messages.Where(entry => Answer(entry)?.Fields.GetValueOrDefault("status") is not "415").ToList();
        var types = taken.Select(Type).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation(MediaTypes.Of(only), types.Count is 0 ? "no message" : string.Join(", ", types), [.. present.Messages]);
    }

    /// <summary>How the first message was encoded, beside what the device declares (MessageEncoding).</summary>
    public Observation Preferred()
    {
        var first = present.Messages.Take(1).ToList();
        return new Observation(
            lease.Rig.Bench.Declares("MessageEncoding") is "xml" ? MediaTypes.Xml : MediaTypes.Wbxml, first.Count is 0 ? "no message" : Type(first[0]), first);
    }

    /// <summary>The server puts a value into the store that is longer than its messages.</summary>
    public void SendLarge()
    {
        driver.Plan(plans.Large(Word(LargeSize)));
        BeShort();
    }

    /// <summary>The server adds a binary value: in WBXML as its octets, which are letters here, so that they stand in the message's XML as they are.</summary>
    public void SendOctets()
    {
        const string Octets = "octets of the server";
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(Octets));
        driver.Plan(new StorePlan(
            [.. StorePlans.InOrder(new(ServerCommand.Add(store.New, Octets, NodeFormat.Binary), StatusCode.Ok), new(ServerCommand.Get(store.New), StatusCode.Ok, base64))],
            StorePlans.After((store.New, base64))));
    }

    /// <summary>The server asks for values that are longer than it takes messages; of several lengths, so that each is cut elsewhere.</summary>
    public void AskForLarge() => AskFor([.. new[] { 0, 777, 1_234 }.Select(more => Node($"Large{more}", Word(LargeSize + more)))]);

    /// <summary>The server asks for many values that together are longer than it takes messages.</summary>
    public void AskForMany() => AskFor([.. Enumerable.Range(1, 30).Select(number => Node($"Many{number:00}", $"{number:00}{Word(300)}"))]);

    /// <summary>The server puts many values into the store that together are longer than its messages, and the answers to them are not.</summary>
    public void SendMany()
    {
        IReadOnlyList<DeviceNode> nodes = [.. Enumerable.Range(1, 12).Select(number => Node($"Many{number:00}", $"{number:00}"))];
        driver.Plan(StorePlans.ManyWritten([.. nodes.Select(node => node with { Value = $"{node.Value}{Word(700)}" })]), [.. nodes]);
        BeShort();
    }

    /// <summary>What the device's messages have against the rules of the protocol, by the checks that the bench makes of every message.</summary>
    public Observation BrokenRules()
    {
        const string None = "no rule broken";
        var broken = ProtocolChecks.Findings(lease.Rig.Evidence.Entries);
        return new Observation(None, broken.Count is 0 ? None : string.Join("; ", broken), [.. present.Messages]);
    }

    /// <summary>The longest message of the device, beside what the server takes.</summary>
    public Observation Longest()
    {
        var messages = present.Messages;
        var longest = messages.Select(SessionMessage.Of).Select(message => message?.Octets ?? 0).DefaultIfEmpty(0).Max();
        return new Observation($"several messages of {ShortMessage} octets at most", messages.Count is 0 ? "no message" : longest > ShortMessage ? $"a message of {longest} octets" : $"several messages of {ShortMessage} octets at most", [.. messages]);
    }

    // one word: an encoder may look for words that occur twice
    private static string Word(int length) => string.Concat(Enumerable.Range(1, (length / 4) + 1).Select(number => number.ToString("0000", CultureInfo.InvariantCulture)))[..length];

    private DeviceNode Node(string name, string value) => new($"{store.Root}/{name}", NodeFormat.Text, ObjectNode.PlainText, value);

    private void AskFor(IReadOnlyList<DeviceNode> nodes)
    {
        driver.Plan(StorePlans.ManyRead(nodes), [.. nodes]);
        BeShort();
    }

    private void BeShort() => scripts.Change(Server, script => script with { MaxMsgSize = ShortMessage });

    private EvidenceEntry? Answer(EvidenceEntry message) =>
        present.Seen(ObservationPoint.Server).FirstOrDefault(entry => entry.Fields.GetValueOrDefault("answers") == $"{message.Number}");

    private static string Type(EvidenceEntry message) => message.Fields.GetValueOrDefault("mediaType")?.Split(';')[0] ?? "none";
}
