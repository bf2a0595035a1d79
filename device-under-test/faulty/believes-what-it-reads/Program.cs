using BelievesWhatItReads;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Protection = new NoDoubt() });
