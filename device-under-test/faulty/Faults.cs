using FaultyDevices.Accounts;
using FaultyDevices.Authentication;
using FaultyDevices.Coexistence;
using FaultyDevices.Connection;
using FaultyDevices.Consent;
using FaultyDevices.Forms;
using FaultyDevices.Gates;
using FaultyDevices.Keeping;
using FaultyDevices.Locking;
using FaultyDevices.Policing;
using FaultyDevices.Protection;
using FaultyDevices.Reading;
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
        .. AccountFaults.All,
        .. AuthenticationFaults.All,
        .. CoexistenceFaults.All,
        .. ConnectionFaults.All,
        .. ConsentFaults.All,
        .. FormFaults.All,
        .. GateFaults.All,
        .. KeepingFaults.All,
        .. LockingFaults.All,
        .. PolicingFaults.All,
        .. ProtectionFaults.All,
        .. ReadingFaults.All,
        .. SelectionFaults.All,
        .. SkippingFaults.All,
        .. StorageFaults.All,
        .. WithdrawalFaults.All,
    ];
}
