using Conformance.Reports.Records;

namespace Conformance.Reports.Traceability;

/// <summary>The plan of a run before anybody has selected, and before the conformance statement is looked at.</summary>
public static class TestPlan
{
    /// <summary>All test cases, selected and applicable. Change one with <c>with { Selected = false }</c> or <c>with { NotApplicable = "…" }</c>.</summary>
    /// <remarks>The level of a test case is the strictest of the requirements that the catalogue gives it.</remarks>
    public static IReadOnlyList<PlannedCase> Draft(Inventory inventory, Catalogue catalogue) =>
        [.. inventory.TestCases.Select(testCase => Draft(testCase, catalogue))];

    private static PlannedCase Draft(TestCase testCase, Catalogue catalogue)
    {
        var purpose = catalogue.TestPurposes.Single(purpose => purpose.Id == testCase.Id);
        var level = catalogue.Requirements.Where(requirement => purpose.Requirements.Contains(requirement.Id)).Min(requirement => requirement.Level);
        return new PlannedCase(
            testCase.Id, testCase.Title, testCase.Feature, testCase.Requirements, level, testCase.Sees,
            Selected: true, NotApplicable: null, purpose.MustBeFailedBy)
        {
            TwoDevices = testCase.TwoDevices,
        };
    }
}
