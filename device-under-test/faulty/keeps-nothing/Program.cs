using KeepsNothing;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Keeping = new KeepingNothing() });
