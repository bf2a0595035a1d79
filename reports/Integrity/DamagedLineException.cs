namespace Conformance.Reports.Integrity;

/// <summary>A line of the journal is not as it was written.</summary>
/// <param name="at">Offset in the line, from 0; null when no one byte can be named.</param>
internal sealed class DamagedLineException(string what, int? at = null) : Exception(what)
{
    public int? At => at;
}
