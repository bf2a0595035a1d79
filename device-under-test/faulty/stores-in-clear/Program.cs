using ReferenceDevice;
using StoresInClear;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { CardStore = file => new ClearFile(file) });
