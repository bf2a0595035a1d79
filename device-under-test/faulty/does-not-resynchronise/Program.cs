using DoesNotResynchronise;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Resynchronisation = new NoResynchronisation() });
