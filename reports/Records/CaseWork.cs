namespace Conformance.Reports.Records;

/// <summary>What was done in an attempt: the same work gives the same counts, however fast and on how many rigs.</summary>
/// <param name="SwitchOns">How often a device was switched on.</param>
/// <param name="SetUps">How often a device was put back to factory state.</param>
/// <param name="Cuts">How often the supply of a device was cut.</param>
/// <param name="Apdus">Commands that a card got from a device.</param>
/// <param name="DmMessages">Requests that the DM servers got.</param>
/// <param name="NetworkMessages">Messages that the network got.</param>
/// <param name="BenchSyncs">Files that the bench has brought to the disk for it, this record not counted.</param>
public sealed record CaseWork(int SwitchOns, int SetUps, int Cuts, int Apdus, int DmMessages, int NetworkMessages, int BenchSyncs)
{
    /// <summary>Calls of fsync and fdatasync by the programs of the devices; null: not counted.</summary>
    public int? DeviceSyncs { get; init; }

    /// <summary>True when a device had to leave its provisioning before it was through with its card: how far it had come then is different each time.</summary>
    public bool CutShort { get; init; }
}
