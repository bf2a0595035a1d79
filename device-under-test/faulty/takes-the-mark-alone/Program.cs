using ReferenceDevice;
using TakesTheMarkAlone;

return await DeviceProgram.RunAsync(args, DeviceParts.Conforming with { Keeping = new KeepingByMark() });
