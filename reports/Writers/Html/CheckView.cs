using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <param name="number">Place among the checks of its test case, from 1.</param>
/// <param name="recorded">Numbers of the entries that the evidence holds; null when there is none.</param>
internal sealed class CheckView(CheckRecord check, int number, IReadOnlySet<long>? recorded)
{
    private readonly (IReadOnlyList<Segment> Expected, IReadOnlyList<Segment> Actual) _values =
        check.Passed ? (Difference.None(check.Expected), Difference.None(check.Actual)) : Difference.Of(check.Expected, check.Actual);

    public int Number => number;

    public string Requirement => check.Requirement;

    /// <summary>Without the requirement's id at its end, which stands beside it as a link.</summary>
    public string Because => ReasonText.Capital(check.Because.EndsWith(Suffix, StringComparison.Ordinal) ? check.Because[..^Suffix.Length] : check.Because);

    public IReadOnlyList<Segment> Expected => _values.Expected;

    public IReadOnlyList<Segment> Actual => _values.Actual;

    public string Sees => ObservationPoints.Names(check.Sees);

    public Badge Status => Badge.Of(check.Passed ? StepStatus.Passed : StepStatus.Failed);

    /// <summary>For the script: the numbers of the entries, parted by blanks.</summary>
    public string Entries => string.Join(' ', check.Evidence);

    public string Evidence => check.Evidence.Count is 0
        ? "It rests on no entry of the evidence."
        : $"It rests on {(check.Evidence.Count is 1 ? "entry" : "entries")} {string.Join(", ", check.Evidence.Select(Shown))} of the evidence.";

    private string Suffix => $" ({check.Requirement})";

    private string Shown(long entry) => recorded?.Contains(entry) is true ? $"{entry}" : $"{entry} (not recorded)";
}
