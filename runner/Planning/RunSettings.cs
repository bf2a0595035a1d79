using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Everything that is decided before anything is started: rig, plan, seed, mode.</summary>
internal sealed record RunSettings(
    string RunId, RigFile Rig, IReadOnlyList<Requirement> Requirements, IReadOnlyList<PlannedRun> Plan, int Seed, RunMode Mode, bool Strict)
{
    public bool IsPartial => Plan.Any(planned => !planned.Case.Selected);

    /// <exception cref="ConfigurationException">Rig, statement, features, catalogue or selection do not fit.</exception>
    public static RunSettings Read(RunOptions options)
    {
        Selection.Check(options.Only, options.Mode);
        var rig = RigFile.Read(options.RigPath);
        try
        {
            var catalogue = Catalogue.Read(Repository.Requirements);
            var drafts = TestPlan.Draft(Inventory.Read(Repository.Features, catalogue), catalogue);
            Selection.Check(options.Only, drafts);
            rig.Statement.CheckOptions([.. catalogue.Requirements.Select(requirement => requirement.Option).OfType<string>().Distinct()]);
            return new RunSettings(
                options.RunId, rig, catalogue.Requirements,
                [.. drafts.Select(draft => new PlannedRun(draft with
                {
                    Selected = Selection.Has(options.Only, draft),
                    NotApplicable = Applicability.WhyNot(draft, catalogue, rig.Statement),
                }))],
                options.Seed,
                options.Mode,
                options.Strict);
        }
        catch (FormatException cause)
        {
            throw new ConfigurationException(cause.Message, cause);
        }
    }
}
