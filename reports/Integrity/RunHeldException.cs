namespace Conformance.Reports.Integrity;

/// <summary>Another program writes into the run folder.</summary>
public sealed class RunHeldException(string message, Exception cause) : IOException(message, cause);
