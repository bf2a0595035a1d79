namespace Conformance.Reports.Integrity;

/// <summary>A file of a run folder cannot be read as a file.</summary>
/// <param name="what">As in <see cref="Damage.What"/>.</param>
internal sealed class DamagedFileException(string what, Exception? cause = null) : Exception(what, cause);
