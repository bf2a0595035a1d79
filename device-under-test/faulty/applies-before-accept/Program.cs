using AppliesBeforeAccept;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { ProvisioningGate = new GateAtCard() });
