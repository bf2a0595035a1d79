namespace Conformance.Steps.Scenario;

/// <summary>Device and rig worked, but what was to be shown could not be shown: no statement about the requirement.</summary>
public sealed class InconclusiveException(string message) : Exception(message);
