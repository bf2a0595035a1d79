using FaultyDevices.Authentication;
using FaultyDevices.Coexistence;
using FaultyDevices.Consent;
using FaultyDevices.Gates;
using FaultyDevices.Keeping;
using FaultyDevices.Locking;
using FaultyDevices.Protection;
using FaultyDevices.Selection;
using FaultyDevices.Skipping;
using FaultyDevices.Storage;
using FaultyDevices.Withdrawal;

namespace FaultyDevices;

/// <summary>All the faults.</summary>
internal static class Faults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. AuthenticationFaults.All,
        .. CoexistenceFaults.All,
        .. ConsentFaults.All,
        .. GateFaults.All,
        .. KeepingFaults.All,
        .. LockingFaults.All,
        .. ProtectionFaults.All,
        .. SelectionFaults.All,
        .. SkippingFaults.All,
        .. StorageFaults.All,
        .. WithdrawalFaults.All,
    ];
}
