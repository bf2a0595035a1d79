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
    /// <exception cref="InconclusiveException">It does not log in with an account of the card.</exception>
    public async Task FetchOnAsync(SubscriberCard card)
    {
        await _rig.Device.HoldUseAsync(Mail);
        if (await _rig.Evidence.WaitForAsync(entry => IsLoginOf(entry, card), LoginLimit) is null)
            throw new InconclusiveException($"The mail application was to use an account of {card.Owner}'s card, and nobody has logged in with one.");
    }

    /// <summary>The device is off by now: what comes later counts.</summary>
    public void NoteOff() => _off = _rig.Evidence.Stamp().Number;

    /// <summary>Logins with the card's accounts since then, while the rig watches; the ones before show that they would be seen.</summary>
    public async Task<Observation> GoneOnAsync(SubscriberCard card)
    {
        const string None = "no login";
        await _rig.Evidence.WaitForAsync(entry => entry.Number > _off && IsLoginOf(entry, card), TimeSpan.FromMilliseconds(_rig.Description.WatchMs));
        var logins = _rig.Evidence.Entries.Where(entry => IsLoginOf(entry, card)).ToList();
        var late = logins.Count(entry => entry.Number > _off);
        return new Observation(None, late is 0 ? None : $"{late} logins as {logins[^1].Fields["user"]}", [.. logins]);
    }

    /// <summary>Who has logged in since switch-on, beside the users of the card's accounts.</summary>
    public Observation Users(SubscriberCard card)
    {
        var logins = present.Seen(ObservationPoint.Application).Where(entry => entry.Kind == ApplicationServer.Login).ToList();
        var users = logins.Select(entry => entry.Fields.GetValueOrDefault("user") ?? Nobody).Distinct().Order(StringComparer.Ordinal).ToList();
        return new Observation(
            string.Join(", ", card.Mail.Values.Select(account => account.User).Order(StringComparer.Ordinal)),
            users.Count is 0 ? Nobody : string.Join(", ", users),
            [.. logins]);
    }

    private static bool IsLoginOf(EvidenceEntry entry, SubscriberCard card) =>
        entry is { Point: ObservationPoint.Application, Kind: ApplicationServer.Login }
        && card.Mail.Values.Any(account => account.User == entry.Fields.GetValueOrDefault("user"));
}
