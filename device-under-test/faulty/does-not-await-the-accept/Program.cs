using DoesNotAwaitTheAccept;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { ProvisioningGate = new GateAtAnswer() });
