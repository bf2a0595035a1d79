using Conformance.Reports.Records;

namespace Conformance.Reports.Costs;

/// <summary>A kind of work that is counted for each test case.</summary>
/// <param name="Word">For one of it.</param>
/// <param name="Words">For several.</param>
/// <param name="Of">Null where it was not counted.</param>
public sealed record WorkKind(string Word, string Words, Func<CaseWork, int?> Of)
{
    public static readonly IReadOnlyList<WorkKind> All =
    [
        new("switch-on", "switch-ons", work => work.SwitchOns),
        new("set-up", "set-ups", work => work.SetUps),
        new("power cut", "power cuts", work => work.Cuts),
        new("APDU", "APDUs", work => work.Apdus),
        new("DM message", "DM messages", work => work.DmMessages),
        new("network message", "network messages", work => work.NetworkMessages),
        new("sync of the bench", "syncs of the bench", work => work.BenchSyncs),
        new("sync of the device", "syncs of the device", work => work.DeviceSyncs),
    ];

    /// <summary>All that was done at least once, parted by commas.</summary>
    public static string Text(CaseWork work) =>
        string.Join(", ", All.Where(kind => kind.Of(work) > 0).Select(kind => $"{kind.Of(work):#,0} {(kind.Of(work) is 1 ? kind.Word : kind.Words)}"));
}
