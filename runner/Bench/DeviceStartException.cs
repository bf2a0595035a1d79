namespace Conformance.Runner.Bench;

/// <summary>The device's program did not start, or never answered: nothing is known about the device, and its vendor has to look.</summary>
internal sealed class DeviceStartException(string message, Exception? cause = null) : Exception(message, cause);
