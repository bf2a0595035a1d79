using KeepsCardData;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, DeviceParts.Conforming with { Withdrawal = new NoWithdrawal() });
