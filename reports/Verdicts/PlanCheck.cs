using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>Refuses a journal in which something would be left out of the reports without a word.</summary>
internal static class PlanCheck
{
    public static void Run(Journal journal)
    {
        var requirements = journal.Start.Requirements.Select(requirement => requirement.Id).ToHashSet();
        var planned = new HashSet<string>();
        foreach (var plan in journal.Start.Plan)
        {
            if (!planned.Add(plan.Id))
                throw new FormatException($"Test case '{plan.Id}' is planned twice, and an id names one test case. Plan it once.");
            if (plan.Requirements.FirstOrDefault(id => !requirements.Contains(id)) is { } unknown)
                throw new FormatException(
                    $"Test case '{plan.Id}' shows '{unknown}', which is not among the run's requirements. Put the whole catalogue into run-started.");
        }

        var recorded = journal.Records.Select(record => record switch
        {
            CaseStarted { Id: var id } => id,
            CaseFinished { Id: var id } => id,
            _ => null,
        });
        if (recorded.FirstOrDefault(id => id is not null && !planned.Contains(id)) is { } stray)
            throw new FormatException($"Test case '{stray}' has a record but is not in the plan. Plan every test case, also those not selected.");
    }
}
