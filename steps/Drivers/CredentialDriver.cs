using System.Xml.Linq;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>How device and server prove to each other who they are, as far as the messages show it.</summary>
/// <remarks>Source: OMA-TS-DM_Security-V1_2, 5.3; statuses 401 and 407: OMA-TS-DM_RepPro-V1_2, 10.</remarks>
public sealed class CredentialDriver(ServerScripts scripts, SessionDriver sessions, PresentSwitchOn present)
{
    private const string Server = ServerScripts.Operator;

    /// <summary>The account says by what the device proves who it is, and the server takes nothing else.</summary>
    public static void Prove(SubscriberCard card, string account, DmAuthentication by) => card.ChangeManagementAccount(account, one => one with { Authentication = by });

    /// <summary>The account says by what name and secret the server has to prove who it is.</summary>
    public static void WantProof(SubscriberCard card, string account) =>
        card.ChangeManagementAccount(account, one => one with { ServerUser = $"server-{card.Mark(account)}", ServerPassword = $"server-secret-{card.Mark(account)}" });

    /// <summary>How the server proves it in its next sessions.</summary>
    public void ServerProves(ServerProof proof) => scripts.Change(Server, script => script with { ProvesItself = proof });

    /// <summary>The server asks for the user's password in clear, whatever the account says.</summary>
    public void AskForPassword() => scripts.Change(Server, script => script with { Authentication = DmAuthentication.Basic });

    /// <summary>Of each digest that the device has sent, whether it is made with the newest nonce that it knew.</summary>
    public Observation Digests(DmAccount account)
    {
        var (nonce, told, seen) = (account.Nonce, new List<string>(), new List<EvidenceEntry>());
        foreach (var entry in present.Seen(ObservationPoint.Server).Where(entry => entry.Fields.GetValueOrDefault("server") == Server))
        {
            if (!DmFront.IsFromDevice(entry))
                nonce = NextNonce(entry) ?? nonce;
            else if (entry.Fields.GetValueOrDefault("credential") is { } digest)
            {
                told.Add(nonce is not null && digest == Md5Credential.Digest(account.User, account.Password, nonce) ? "right" : "wrong");
                seen.Add(entry);
            }
        }

        var ended = present.Seen(ObservationPoint.Server).Count(entry => SessionDriver.IsEnd(entry, Server));
        return new Observation("2 sessions to their end, digests right", $"{ended} sessions to their end, digests {(told.Count is 0 ? "missing" : string.Join(" and ", told.Distinct().Order(StringComparer.Ordinal)))}", seen);
    }

    /// <summary>Of each message behind the server's challenge, whether its HMAC is right.</summary>
    public Observation Hmacs()
    {
        var messages = present.Messages;
        var behind = messages.SkipWhile(entry => entry.Fields.GetValueOrDefault("hmac") is "missing" or null).ToList();
        var told = behind.Select(entry => entry.Fields.GetValueOrDefault("hmac") ?? "missing").Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation("right on each message", told.Count is 0 ? "no message with one" : $"{string.Join(" and ", told)} on each message", [.. messages]);
    }

    /// <summary>What the device has sent after the server had asked for the password in clear.</summary>
    /// <exception cref="InconclusiveException">The server has not asked.</exception>
    public async Task<Observation> AfterBasicChallengeAsync()
    {
        const string None = "no password";
        await sessions.WatchBeyondAsync(entry => entry.Fields.GetValueOrDefault("meaning") is StubName.Challenge);
        if (!present.Seen(ObservationPoint.Server).Any(entry => entry.Fields.GetValueOrDefault("meaning") is StubName.Challenge))
            throw new InconclusiveException("The server was to ask for a password in clear, and the device has not called it.");
        var messages = present.Messages;
        var told = messages.Where(entry => entry.Fields.GetValueOrDefault("credentialType")?.EndsWith("basic", StringComparison.Ordinal) is true).Select(entry => $"the password in message {entry.Fields["messageId"]}").ToList();
        return new Observation(None, told.Count is 0 ? None : string.Join(", ", told), [.. messages]);
    }

    /// <summary>With what the device has answered the commands of a server that did not prove who it is.</summary>
    /// <remarks>
    /// It may ask the server for a proof by its first answer, and believe the one it then gets: only the second answer tells. Credentials that are
    /// wrong are answered with 401, those that are missing with 407, or 401 as well (OMA-TS-DM_Security-V1_2, 5.3).
    /// </remarks>
    /// <param name="server">Whose commands they are.</param>
    /// <param name="after">Place in the sequence from which on they count.</param>
    public async Task<Observation> RefusalsAsync(string server = Server, long after = 0)
    {
        const string Refused = "401 to every command, or 407 where no proof had come";
        bool IsAnswer(EvidenceEntry entry) => entry.Number > after && SessionDriver.StatusesIn(entry, server).Any();
        IReadOnlyList<EvidenceEntry> Answers() => [.. present.Seen(ObservationPoint.Server).Where(IsAnswer)];
        IEnumerable<string> Others(EvidenceEntry entry) => SessionDriver.StatusesIn(entry, server).Where(status => status is not "401" && (status is not "407" || HasProof(entry)));
        bool Tells(EvidenceEntry entry) => entry.Number > after && (SessionDriver.IsEnd(entry, server) || (IsAnswer(entry) && (Others(entry).Any() || Answers().Count > 1)));
        await sessions.WatchBeyondAsync(Tells);
        var answers = Answers();
        var others = answers.SelectMany(Others).Distinct().ToList();
        return new Observation(Refused, answers.Count is 0 ? "no answer" : others.Count is 0 ? Refused : $"{string.Join(", ", others)} to some", answers);
    }

    /// <summary>How the device has answered the commands that came behind the first message of a package.</summary>
    /// <exception cref="InconclusiveException">The device has not asked for them.</exception>
    public async Task<Observation> AfterLapseAsync()
    {
        const string None = "no command carried out";
        static bool IsRest(EvidenceEntry entry) => entry.Fields.GetValueOrDefault("meaning") is StubName.Rest;
        await sessions.WatchBeyondAsync(IsRest);
        var rest = present.Seen(ObservationPoint.Server).SkipWhile(entry => !IsRest(entry)).ToList();
        if (rest.Count is 0)
            throw new InconclusiveException("The server was to send a message with a wrong HMAC, and the device has not asked for it.");
        var done = rest.SelectMany(entry => SessionDriver.StatusesIn(entry, Server)).Where(status => status.StartsWith('2')).Distinct().ToList();
        return new Observation(None, done.Count is 0 ? None : $"{string.Join(", ", done)} to some", rest);
    }

    /// <summary>Whether the server's message brought something along that is to prove who it is, right or wrong.</summary>
    private bool HasProof(EvidenceEntry answer)
    {
        var seen = present.Seen(ObservationPoint.Server);
        var server = answer.Fields["server"];
        var answered = seen.LastOrDefault(entry => entry.Number < answer.Number && !DmFront.IsFromDevice(entry) && entry.Fields.GetValueOrDefault("server") == server && SessionMessage.Of(entry) is not null);
        return DmSessions.Of(seen).SelectMany(session => session.Credentials).Any(proof => proof.Entry == answered);
    }

    private static byte[]? NextNonce(EvidenceEntry entry) =>
        entry.Fields.GetValueOrDefault("message") is { Length: > 0 } message && XDocument.Parse(message).Descendants(SyncMl.MetInf + "NextNonce").FirstOrDefault() is { } nonce
            ? Convert.FromBase64String(nonce.Value)
            : null;
}
