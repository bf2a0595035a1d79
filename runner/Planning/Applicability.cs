using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Whether a test case applies to a device: every option that it or its requirements need has to be implemented.</summary>
internal static class Applicability
{
    /// <returns>Null when it applies, else the expression with its values.</returns>
    public static string? WhyNot(PlannedCase test, Catalogue catalogue, Statement statement)
    {
        var options = catalogue.Requirements
            .Where(requirement => test.Requirements.Contains(requirement.Id) && requirement.Option is not null)
            .Select(requirement => requirement.Option!)
            .Concat(catalogue.TestPurposes.Where(purpose => purpose.Id == test.Id).Select(purpose => purpose.Option).OfType<string>())
            .Distinct()
            .ToList();
        var absent = options.Where(option => !statement.Implements(option)).ToList();
        return absent.Count is 0 ? null : $"{string.Join(" and ", options)}, where {string.Join(" and ", absent.Select(option => $"{option} is no"))}";
    }
}
