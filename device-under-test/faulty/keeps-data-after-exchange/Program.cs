using KeepsDataAfterExchange;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Withdrawal = new NoWithdrawalAtRemoval() });
