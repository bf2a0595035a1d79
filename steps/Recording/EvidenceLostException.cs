namespace Conformance.Steps.Recording;

/// <summary>What the bench saw could not be written down: no verdict may rest on it.</summary>
public sealed class EvidenceLostException(string message, Exception cause) : Exception(message, cause);
