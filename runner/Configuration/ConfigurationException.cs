namespace Conformance.Runner.Configuration;

/// <summary>What the user gave does not fit; nothing has been started. The message is the whole answer, exit code 4.</summary>
public sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message, cause);
