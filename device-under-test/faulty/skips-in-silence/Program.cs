using ReferenceDevice;
using SkipsInSilence;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Skipping = new Silence() });
