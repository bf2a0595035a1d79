using Conformance.Fixtures.Applications;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has applications do what they are for, and reads from the application server's record whose accounts they used.</summary>
public sealed class ApplicationDriver(RigLease lease, PresentSwitchOn present)
{
    private const string Mail = "mail";
    private const string Nobody = "nobody";

    // the contract: once a second
    private static readonly TimeSpan HalfATurn = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan TwoTurns = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LoginLimit = TimeSpan.FromSeconds(5);

    private readonly BenchRig _rig = lease.Rig;
    private long _off;

    /// <summary>The mail servers of these cards' accounts can be reached from the next attach on, and let their users in.</summary>
    public void Serve(params SubscriberCard[] cards) => _rig.Serve(servers =>
    {
        foreach (var account in cards.SelectMany(card => card.Mail.Values))
        {
            servers.ServeMail(account.Server, isDirect: true);
            servers.Admit(account.User, account.Password);
        }
    });

    /// <summary>The mail application fetches mail once.</summary>
    public Task FetchAsync() => _rig.Device.UseAsync(Mail);

    /// <summary>It does so once a second from now on.</summary>
    /// <exception cref="InconclusiveException">It does not log in with an account of the card, or does not go on.</exception>
    public async Task FetchOnAsync(SubscriberCard card)
    {
        await _rig.Device.HoldUseAsync(Mail);
        var login = await _rig.Evidence.WaitForAsync(entry => IsLoginOf(entry, card), LoginLimit)
            ?? throw new InconclusiveException($"The mail application was to use an account of {card.Owner}'s card, and nobody has logged in with one.");
        if (await _rig.Evidence.WaitForAsync(entry => IsOf(entry, card) && entry.At > login.At + HalfATurn, LoginLimit) is null)
            throw new InconclusiveException($"The mail application was to use an account of {card.Owner}'s card again and again, and has done so once.");
    }

    /// <summary>The device is off by now: what comes later counts.</summary>
    public void NoteOff() => _off = _rig.Evidence.Stamp().Number;

    /// <summary>What the mail servers are asked for by users of the card's accounts since then, also over connections that are still open, while the rig watches, for two turns of a held use at least; what came before shows that it would be seen.</summary>
    public async Task<Observation> GoneOnAsync(SubscriberCard card)
    {
        const string None = "no command";
        var watch = TimeSpan.FromMilliseconds(_rig.Bench.WatchMs);
        await _rig.Evidence.WatchAsync(entry => entry.Number > _off && IsOf(entry, card), watch > TwoTurns ? watch : TwoTurns);
        var commands = _rig.Evidence.Entries.Where(entry => IsOf(entry, card)).ToList();
        var late = commands.Where(entry => entry.Number > _off).ToList();
        return new Observation(None, late.Count is 0 ? None : $"{late.Count} commands as {late[^1].Fields["user"]}, the first of them {late[0].Kind}", [.. commands]);
    }

    /// <summary>Who has logged in since switch-on, beside the users of the card's accounts.</summary>
    /// <exception cref="InconclusiveException">Nobody has.</exception>
    public Observation Users(SubscriberCard card)
    {
        var logins = present.Seen(ObservationPoint.Application).Where(entry => entry.Kind == ApplicationServer.Login).ToList();
        if (logins.Count is 0)
            throw new InconclusiveException("The mail application was to fetch mail, and nobody has logged in: nothing tells whose accounts it uses.");
        var users = logins.Select(entry => entry.Fields.GetValueOrDefault("user") ?? Nobody).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation(
            string.Join(", ", card.Mail.Values.Select(account => account.User).Order(StringComparer.Ordinal)),
            string.Join(", ", users),
            [.. logins]);
    }

    private static bool IsLoginOf(EvidenceEntry entry, SubscriberCard card) => entry.Kind == ApplicationServer.Login && IsOf(entry, card);

    private static bool IsOf(EvidenceEntry entry, SubscriberCard card) =>
        entry.Point is ObservationPoint.Application && card.Mail.Values.Any(account => account.User == entry.Fields.GetValueOrDefault("user"));
}
