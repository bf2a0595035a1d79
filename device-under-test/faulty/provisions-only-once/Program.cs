using ProvisionsOnlyOnce;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Selection = new FirstCardAlone(args) });
