namespace Conformance.Steps.Scenario;

/// <summary>The scenario needs two devices, and the rig has one: what it asks cannot be shown here.</summary>
public sealed class NoSecondDeviceException(string message) : Exception(message);
