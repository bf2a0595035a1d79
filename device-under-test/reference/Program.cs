using ReferenceDevice;

if (args is ["decode", var file])
    return await DecodeCommand.RunAsync(file);

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming);
