using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>The conformance statement beside what the device says and what the run has shown.</summary>
internal sealed class StatementView(RunResult result)
{
    private readonly ProbeRecord? _probe = result.Journal.Bench?.Probe;

    /// <summary>Who states it of which product; empty in journals that do not keep it.</summary>
    public string Head => result.Journal.Start.Statement is { } of
        ? $"Stated by {of.Supplier} of {of.Manufacturer} {of.Model}, hardware {of.Hardware}, software {of.Software}, for the test plan {of.TestPlan}."
        : "";

    /// <summary>How many contradictions there are, in words.</summary>
    public string Count => result.Disagreements.Count switch
    {
        0 => "Nothing contradicts it.",
        1 => "There is one contradiction.",
        var many => $"There are {many} contradictions.",
    };

    public bool IsContradicted => result.Disagreements.Count > 0;

    public IReadOnlyList<OptionView> Options => [.. result.Options.Select(option => new OptionView(option))];

    public IReadOnlyList<ProbeFinding> Findings => _probe?.Findings ?? [];

    public IReadOnlyList<Fact> Answers => [.. (_probe?.Answers ?? []).Select(answer => new Fact(answer.Asked, answer.Answered))];
}
