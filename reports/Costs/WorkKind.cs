using Conformance.Reports.Records;

namespace Conformance.Reports.Costs;

/// <summary>A kind of work that is counted for each test case.</summary>
/// <param name="Word">For one of it.</param>
/// <param name="Words">For several.</param>
/// <param name="Of">Null where it was not counted.</param>
public sealed record WorkKind(string Word, string Words, Func<CaseWork, int?> Of)
{
    /// <summary>True where a test case takes as much of it each time that it ends alike; always, unless told.</summary>
    public Func<PlannedCase, CaseWork, bool> IsFixed { get; private init; } = (_, _) => true;

    public static readonly IReadOnlyList<WorkKind> All =
    [
        new("switch-on", "switch-ons", work => work.SwitchOns),
        new("set-up", "set-ups", work => work.SetUps),
        new("power cut", "power cuts", work => work.Cuts),
        new("APDU", "APDUs", work => work.Apdus) { IsFixed = (_, work) => !work.CutShort },
        new("DM message", "DM messages", work => work.DmMessages) { IsFixed = HearsSessionsOut },
        new("network message", "network messages", work => work.NetworkMessages) { IsFixed = (_, work) => work.Cuts is 0 },   // a cut comes before or after the next
        new("sync of the bench", "syncs of the bench", work => work.BenchSyncs),
        new("sync of the device", "syncs of the device", work => work.DeviceSyncs) { IsFixed = IsToldAllOrNothing },
    ];

    /// <summary>All that was done at least once, parted by commas.</summary>
    public static string Text(CaseWork work) =>
        string.Join(", ", All.Where(kind => kind.Of(work) > 0).Select(kind => $"{kind.Of(work):#,0} {(kind.Of(work) is 1 ? kind.Word : kind.Words)}"));

    // what the server has the device write, it writes in as much of a session as there is
    private static bool IsToldAllOrNothing(PlannedCase test, CaseWork work) => !work.CutShort && (!test.Sees.Contains('S') || HearsSessionsOut(test, work));

    // who does not look at the server, or not in every switch-on, switches off as soon as it has seen what it looks for, be it in the middle of a session
    private static bool HearsSessionsOut(PlannedCase test, CaseWork work) => test.Sees.Contains('S') && work is { SwitchOns: 1, CutShort: false };
}
