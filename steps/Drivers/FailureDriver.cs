using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has something go wrong in the sessions with the operator's server, and looks at what the device tries then.</summary>
/// <remarks>
/// Judged one-sidedly on the server's record: the device has waited for at least as long as it was until its next message came. What it does in
/// that time is its own affair.
/// </remarks>
public sealed class FailureDriver(RigLease lease, ServerScripts scripts, SessionDriver sessions, DeviceDriver device, PresentSwitchOn present)
{
    private const string Server = ServerScripts.Operator;

    // two challenges that are answered, and what the server has to be told of them
    private const int MostMessages = 5;

    private static readonly TimeSpan Beyond = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly BenchRig _rig = lease.Rig;
    private ServerFault? _fault;

    /// <summary>The server's next sessions meet the fault.</summary>
    public void Meet(ServerFault fault)
    {
        _fault = fault;
        scripts.Change(Server, script => script with { Fault = fault });
    }

    /// <summary>The first answer comes later than the device waits for it.</summary>
    /// <exception cref="InconclusiveException">The device does not state how long that is.</exception>
    public async Task AnswerLateOnceAsync()
    {
        await device.SetUpOnceAsync();
        var limit = device.Limits.SessionAnswer ?? throw new InconclusiveException("The device states no limit sessionAnswer in GET /v1/device: nobody can tell when an answer is late.");
        Meet(ServerFault.Slow(TimeSpan.FromMilliseconds(limit) + Beyond, times: 1));
    }

    /// <summary>Nobody listens under the server's name, until the device has had its time for a first attempt.</summary>
    public async Task BeOutOfReachAsync() => await _rig.Front.ReachableAsync(Server, isReachable: false);

    /// <summary>The server is there again when a session of the device has failed; the device goes on trying as it declares.</summary>
    /// <exception cref="InconclusiveException">It tells of none.</exception>
    /// <exception cref="RigException">It has made every attempt that it declares before that.</exception>
    public async Task ComeBackAsync()
    {
        static bool HasFailed(DeviceEvent one) => one is { Kind: "session", Outcome: "ended" };
        if (!(await _rig.Device.EventsSincePowerOnAsync()).Any(HasFailed) && !await _rig.Device.WaitForEventAsync(HasFailed, Longest))
            throw new InconclusiveException("The server was to be out of reach when the device opens its session, and the device tells of none that has failed (session ended).");
        await _rig.Front.ReachableAsync(Server, isReachable: true);
        var made = (await _rig.Device.EventsSincePowerOnAsync()).Count(HasFailed);
        if (device.Limits.SessionRetries is { Count: > 0 } retries && made > retries.Count && present.Messages.Count is 0)
        {
            throw new RigException(
                $"The device had made all its {made} attempts before the server was in reach again: whether a retry comes about is not judged. Put less on the machine of the bench; "
                + "a device that tries sooner than it declares is shown by DMSC-1.0-con-1241.",
                part: BenchPart.Server);
        }
    }

    /// <summary>How often the device has tried, and when, beside its own statement; every attempt has failed.</summary>
    public async Task<Observation> RetriesAsync()
    {
        var waits = Declared;
        await AttemptsAsync(1 + waits.Count);
        return Told(waits, waits.Count);
    }

    /// <summary>That it has tried no more often than it states, and no sooner, and has made an end of each session.</summary>
    public async Task<Observation> NoMoreThanDeclaredAsync()
    {
        var waits = Declared;
        await sessions.WatchBeyondAsync(entry => _fault is null ? DmFront.IsFromDevice(entry) : Met(entry), waits is [var first, ..] ? first : default);   // the first retry, if there is one, is always seen
        var attempts = Attempts();
        var longest = attempts.Select(attempt => attempt.Count(DmFront.IsFromDevice)).DefaultIfEmpty(0).Max();
        var told = Told(waits, Math.Clamp(attempts.Count - 1, 0, waits.Count));
        return told with { Actual = longest <= MostMessages ? told.Actual : $"{told.Actual}, with {longest} messages in one" };
    }

    /// <summary>That the session came about in the first retry, and that this came no sooner than it may.</summary>
    /// <param name="atLeast">After the failure; null: as the device states.</param>
    public async Task<Observation> SecondAttemptAsync(TimeSpan? atLeast = null)
    {
        var waits = Declared;
        await sessions.RunToItsEndAsync(Server);
        return Told([.. waits.Take(1).Select(wait => atLeast > wait ? atLeast.Value : wait)], 1);
    }

    /// <summary>What a server that has nothing to do with the session has got of it.</summary>
    public Observation GotBy(string server)
    {
        const string Nothing = "nothing";
        var messages = present.Messages;
        var got = messages.Where(entry => entry.Fields.GetValueOrDefault("server") == server).ToList();
        return new Observation(Nothing, got.Count is 0 ? Nothing : string.Join(", ", got.Select(entry => entry.Kind)), [.. messages]);
    }

    private IReadOnlyList<TimeSpan> Declared => device.Limits.SessionRetries is { } retries
        ? [.. retries.Select(wait => TimeSpan.FromMilliseconds(wait))]
        : throw new InconclusiveException("The device states no limit sessionRetries in GET /v1/device: nobody can tell how often it may try.");

    /// <summary>Waits for so many attempts, and then for one more: for as long as the last of them was put off, and as the rig watches.</summary>
    private async Task AttemptsAsync(int expected)
    {
        var limit = Declared.Aggregate(Longest, (sum, one) => sum + one);
        await _rig.Evidence.WaitForAsync(_ => Attempts().Count >= expected, limit);
        var last = Declared is [.., var wait] ? wait : default;
        await _rig.Evidence.WatchAsync(_ => Attempts().Count > expected, last + TimeSpan.FromMilliseconds(_rig.Bench.WatchMs));
    }

    private Observation Told(IReadOnlyList<TimeSpan> waits, int retries)
    {
        var attempts = Attempts();
        RequireMet(attempts);
        Retry.RequireSwift([.. attempts.SelectMany(attempt => attempt)], device.Limits.SessionAnswer, entry => _fault?.Kind is FaultKind.Slow && Met(entry));
        string Early(int retry)   // from the last that was seen of the attempt before to the first message of this one
        {
            var (from, to) = (attempts[retry].Last(entry => entry.Number < attempts[retry + 1][0].Number), attempts[retry + 1][0]);
            return Retry.IsEarly(from, to, waits[retry]) ? $"{Retry.Waited(from, to).TotalMilliseconds:0} ms" : Due(retry);
        }

        string Due(int retry) => $"{waits[retry].TotalMilliseconds:0} ms or more";
        return new Observation(
            string.Join(", retry after ", Enumerable.Range(0, retries).Select(Due).Prepend("a session")),
            attempts.Count is 0 ? "no session" : string.Join(", retry after ", Enumerable.Range(0, attempts.Count - 1).Select(retry => retry < waits.Count ? Early(retry) : "all that were declared").Prepend("a session")),
            [.. attempts.SelectMany(attempt => attempt)]);
    }

    /// <exception cref="InconclusiveException">The device has called, and never came to what was to go wrong.</exception>
    private void RequireMet(List<List<EvidenceEntry>> attempts)
    {
        if (_fault is null || attempts.Count is 0)
            return;
        if (!attempts.SelectMany(attempt => attempt).Any(Met))
            throw new InconclusiveException($"The operator's server was to meet the device with '{_fault.Word}', and none of its answers was that.");
    }

    private bool Met(EvidenceEntry entry) => entry.Fields.GetValueOrDefault("fault") == _fault?.Word;

    /// <summary>The sessions with the server, each with its messages and what was answered to them.</summary>
    private List<List<EvidenceEntry>> Attempts()
    {
        var seen = present.Seen(ObservationPoint.Server).Where(entry => entry.Fields.GetValueOrDefault("server") == Server).ToList();
        var opened = seen.Where(entry => DmFront.IsFromDevice(entry) && entry.Fields.ContainsKey("session")).ToDictionary(entry => $"{entry.Number}", entry => entry.Fields["session"]);
        string? Session(EvidenceEntry entry) => opened.GetValueOrDefault(entry.Fields.GetValueOrDefault("answers") ?? $"{entry.Number}");
        return [.. seen.Where(entry => Session(entry) is not null).GroupBy(Session).Select(session => session.ToList())];
    }
}
