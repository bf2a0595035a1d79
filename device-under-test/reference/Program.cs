using ReferenceDevice;

return await DeviceProgram.RunAsync(args, DeviceParts.Conforming);
