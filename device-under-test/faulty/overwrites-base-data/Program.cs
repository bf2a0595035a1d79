using OverwritesBaseData;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Coexistence = new Replacement() });
