namespace ReferenceDevice.Contract;

/// <summary>What the device's owner allows: card provisioning at all, and whose objects are refused.</summary>
internal sealed record Policy(bool CardProvisioning = true, List<string>? RefusedOwners = null);
