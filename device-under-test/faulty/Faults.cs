using FaultyDevices.Accounts;
using FaultyDevices.Authentication;
using FaultyDevices.Calling;
using FaultyDevices.Coexistence;
using FaultyDevices.Connection;
using FaultyDevices.Consent;
using FaultyDevices.Entry;
using FaultyDevices.Forms;
using FaultyDevices.Gates;
using FaultyDevices.Keeping;
using FaultyDevices.Locking;
using FaultyDevices.Obedience;
using FaultyDevices.Policing;
using FaultyDevices.Priority;
using FaultyDevices.Proof;
using FaultyDevices.Protection;
using FaultyDevices.Reading;
using FaultyDevices.Records;
using FaultyDevices.Retrying;
using FaultyDevices.Selection;
using FaultyDevices.Skipping;
using FaultyDevices.Storage;
using FaultyDevices.Strictness;
using FaultyDevices.Withdrawal;

namespace FaultyDevices;

/// <summary>All the faults.</summary>
internal static class Faults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. AccountFaults.All,
        .. AuthenticationFaults.All,
        .. CallingFaults.All,
        .. CoexistenceFaults.All,
        .. ConnectionFaults.All,
        .. ConsentFaults.All,
        .. EntryFaults.All,
        .. FormFaults.All,
        .. GateFaults.All,
        .. KeepingFaults.All,
        .. LockingFaults.All,
        .. ObedienceFaults.All,
        .. PolicingFaults.All,
        .. PriorityFaults.All,
        .. ProofFaults.All,
        .. ProtectionFaults.All,
        .. ReadingFaults.All,
        .. RecordFaults.All,
        .. RetryingFaults.All,
        .. SelectionFaults.All,
        .. SkippingFaults.All,
        .. StorageFaults.All,
        .. StrictnessFaults.All,
        .. WithdrawalFaults.All,
    ];
}
