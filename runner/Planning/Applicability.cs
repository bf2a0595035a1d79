using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Whether a test case applies to a device: every option that it or its requirements need has to be implemented, or absent where it is for devices without.</summary>
internal static class Applicability
{
    /// <returns>Null when it applies, else the expression with its values.</returns>
    public static string? WhyNot(PlannedCase test, Catalogue catalogue, Statement statement)
    {
        var own = catalogue.TestPurposes.FirstOrDefault(purpose => purpose.Id == test.Id)?.Condition;
        var conditions = catalogue.Requirements
            .Where(requirement => test.Requirements.Contains(requirement.Id) && requirement.Option is not null && requirement.Option != own?.Option)
            .Select(requirement => new Condition(requirement.Option!))
            .Append(own)
            .OfType<Condition>()
            .Distinct()
            .ToList();
        var unmet = conditions.Where(condition => statement.Implements(condition.Option) != condition.Wanted).ToList();
        return unmet.Count is 0 ? null : $"{string.Join(" and ", conditions)}, where {string.Join(" and ", unmet.Select(condition => $"{condition.Option} is {(condition.Wanted ? "no" : "yes")}"))}";
    }
}
