using FaultyDevices.Authentication;
using FaultyDevices.Calling;
using FaultyDevices.Coexistence;
using FaultyDevices.Consent;
using FaultyDevices.Entry;
using FaultyDevices.Gates;
using FaultyDevices.Keeping;
using FaultyDevices.Locking;
using FaultyDevices.Obedience;
using FaultyDevices.Priority;
using FaultyDevices.Proof;
using FaultyDevices.Protection;
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
        .. AuthenticationFaults.All,
        .. CallingFaults.All,
        .. CoexistenceFaults.All,
        .. ConsentFaults.All,
        .. EntryFaults.All,
        .. GateFaults.All,
        .. KeepingFaults.All,
        .. LockingFaults.All,
        .. ObedienceFaults.All,
        .. PriorityFaults.All,
        .. ProofFaults.All,
        .. ProtectionFaults.All,
        .. RecordFaults.All,
        .. RetryingFaults.All,
        .. SelectionFaults.All,
        .. SkippingFaults.All,
        .. StorageFaults.All,
        .. StrictnessFaults.All,
        .. WithdrawalFaults.All,
    ];
}
