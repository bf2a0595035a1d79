using Conformance.Reports.Writers;

namespace Conformance.Reports.Integrity;

/// <summary>A place in a run folder that is not as it was written.</summary>
/// <param name="File">Path in the run folder, with "/".</param>
/// <param name="What">What was seen there, and what was expected; neither a capital at the start nor a full stop at the end.</param>
/// <param name="Line">Counted from 1; null: the file as a whole.</param>
/// <param name="First">Offset in the file, from 0; null: the file as a whole.</param>
/// <param name="Last">Offset of the last byte that may be meant; equal to <paramref name="First"/> when the place is known exactly.</param>
public sealed record Damage(string File, string What, int? Line = null, long? First = null, long? Last = null)
{
    /// <summary>For example <c>journal.jsonl, line 12, bytes 10234 to 11823: ...</c>, on one line and fit for a terminal.</summary>
    public override string ToString() => PrintableText.Of($"{File}{Place}: {What}".ReplaceLineEndings(" "));

    private string Place => (Line, First == Last) switch
    {
        (null, _) => "",
        (_, true) => $", line {Line}, byte {First}",
        _ => $", line {Line}, bytes {First} to {Last}",
    };
}
