using DropsUnclaimedObjects;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Selection = new ClaimedAlone() });
