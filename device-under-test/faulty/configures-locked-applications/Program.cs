using ConfiguresLockedApplications;
using ReferenceDevice;

return await DeviceProgram.RunAsync(args, () => DeviceParts.Conforming with { Locking = new LockForUsersAlone() });
