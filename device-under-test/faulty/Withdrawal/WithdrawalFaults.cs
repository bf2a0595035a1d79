using ReferenceDevice;

namespace FaultyDevices.Withdrawal;

internal static class WithdrawalFaults
{
    public static IReadOnlyList<Fault> All =>
    [
        new(
            "keeps-data-after-exchange", "DMSC-SEC-001", Seen.WithAnotherCard,
            "Only the supply counts; a card that is taken out while the device is on leaves its data.",
            _ => DeviceParts.Conforming with { Withdrawal = new NoWithdrawalAtRemoval() }),
    ];
}
