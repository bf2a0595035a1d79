using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>A plan in plain text: a line a test case that was selected, then the counts.</summary>
internal static class PlanText
{
    private const string Applies = "applies";
    private const string NotShown = "cannot be shown";
    private const string NotApplicable = "not applicable";
    private const string NotSelected = "not selected";
    private static readonly int Column = NotShown.Length + 2;

    public static IEnumerable<string> Lines(RunSettings settings, Terminal terminal)
    {
        var (of, rig) = (settings.Rig.Statement.Identity, settings.Rig);
        yield return string.Join("\n  ", terminal.Wrap(PrintableText.OneLine(
            $"Plan {Suite.TestPlan} for {of.Manufacturer} {of.Model} {of.Software}, stated by {of.Supplier}; the rig observes {rig.Observes}"), indent: 2));

        var tests = settings.Plan.Select(planned => Treated(planned, rig)).ToList();
        foreach (var (planned, treatment, why) in tests.Where(test => test.Treatment is not NotSelected))
        {
            var line = $"{planned.Case.Id} {planned.Case.Level.Letter()} {planned.Case.Sees,-6} {planned.Case.Title}{(why is null ? "" : $": {why}")}";
            yield return terminal.Beside(treatment, terminal.Paint(treatment is Applies ? Colour.Green : treatment is NotShown ? Colour.Yellow : Colour.Faint, treatment), Column, PrintableText.OneLine(line));
        }

        int Count(string treatment) => tests.Count(test => test.Treatment == treatment);
        yield return $"{tests.Count} test cases: {Count(Applies)} apply, {Count(NotShown)} cannot be shown on this rig, {Count(NotApplicable)} not applicable, {Count(NotSelected)} not selected";
    }

    private static (PlannedRun Planned, string Treatment, string? Why) Treated(PlannedRun planned, RigFile rig) => planned.Case switch
    {
        { Selected: false } => (planned, NotSelected, null),
        { NotApplicable: { } expression } => (planned, NotApplicable, expression),
        { Sees: var sees } when string.Concat(sees.Except(rig.Observes)) is { Length: > 0 } lacking => (planned, NotShown, $"the rig does not observe {lacking}"),
        { TwoDevices: true } when rig.SecondDevice is null => (planned, NotShown, "the rig has one device, and the test case needs two"),
        _ => (planned, Applies, null),
    };
}
