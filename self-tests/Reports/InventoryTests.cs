using Conformance.Reports.Records;
using Conformance.Reports.Traceability;

namespace Conformance.SelfTests.Reports;

public sealed class InventoryTests : IDisposable
{
    private readonly Catalogue _known = SampleFeature.Catalogue;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scenarios_become_test_cases_with_the_tags_of_their_feature()
    {
        _folder.Add("security/authentication.feature", SampleFeature.Text);

        Inventory.Read(_folder.Path, _known).TestCases.Should().BeEquivalentTo(
            new TestCase[]
            {
                new("DMSC-1.0-con-0401", ["DMSC-QOE-002", "DMSC-SEC-001"], "Order on the good path", "Authentication comes first", "security/authentication.feature", 11, "CN", Cut: false),
                new("DMSC-1.0-con-0402", ["DMSC-QOE-002"], "Cut", "Authentication comes first", "security/authentication.feature", 15, "N", Cut: true),
            },
            how => how.WithStrictOrdering());
    }

    [Fact]
    public void A_plan_takes_level_and_faulty_devices_from_the_catalogue()
    {
        _folder.Add("a.feature", SampleFeature.Text);

        TestPlan.Draft(Inventory.Read(_folder.Path, _known), _known).Select(plan => (plan.Level, plan.Selected, plan.NotApplicable, string.Join(' ', plan.MustFailOn)))
            .Should().Equal((Level.Mandatory, true, null, "early"), (Level.Quality, true, null, ""));
    }

    [Fact]
    public void A_test_case_of_the_catalogue_without_a_scenario_is_refused()
    {
        _folder.Add("a.feature", SampleFeature.Text);
        var more = _known with { TestPurposes = [.. _known.TestPurposes, new TestPurpose("DMSC-1.0-con-0403", ["DMSC-SEC-001"], "bad MAC", [])] };

        FluentActions.Invoking(() => Inventory.Read(_folder.Path, more)).Should().Throw<FormatException>()
            .WithMessage("The catalogue has the test case 'DMSC-1.0-con-0403', and no scenario has the tag @DMSC-1.0-con-0403*");
    }

    [Theory]
    [InlineData("a.feature", "", "a.feature holds no feature*")]
    [InlineData("readme.txt", "", "*holds no scenario*")]
    public void A_folder_without_scenarios_is_refused(string name, string text, string sentence)
    {
        _folder.Add(name, text);

        FluentActions.Invoking(() => Inventory.Read(_folder.Path, _known)).Should().Throw<FormatException>().WithMessage(sentence);
    }
}
