using DoesNotAwaitTheUser;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Consent = new ConsentByQuestion() });
