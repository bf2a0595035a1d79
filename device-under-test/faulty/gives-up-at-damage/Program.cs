using GivesUpAtDamage;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Skipping = new GivingUp() });
