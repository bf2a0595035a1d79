using Conformance.Reports.Records;
using Conformance.Reports.Traceability;

namespace Conformance.SelfTests.Reports;

public sealed class InventoryTests : IDisposable
{
    private const string Whole = """
        @DMSC-SEC-001 @sees-N
        Feature: Authentication comes first

          Background:
            Given a card

          Rule: Nothing happens before the accept

            @DMSC-1.0-con-0401 @sees-C
            Scenario: Order on the good path
              When it is on

          @DMSC-1.0-con-0402 @DMSC-QOE-002 @cut
          Scenario: Cut
            When it is cut
        """;

    private static readonly Catalogue Known = new(
        [Sample.Security, new Requirement("DMSC-QOE-002", "5.2.1.7", Level.Quality, "privacy")],
        [new("DMSC-1.0-con-0401", ["DMSC-SEC-001"], "order", ["early"]), new("DMSC-1.0-con-0402", ["DMSC-QOE-002"], "cut", [])]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scenarios_become_test_cases_with_the_tags_of_their_feature()
    {
        _folder.Add("security/authentication.feature", Whole);

        Inventory.Read(_folder.Path, Known).TestCases.Should().BeEquivalentTo(
            new TestCase[]
            {
                new("DMSC-1.0-con-0401", ["DMSC-SEC-001"], "Order on the good path", "Authentication comes first", "security/authentication.feature", 10, "CN", Cut: false),
                new("DMSC-1.0-con-0402", ["DMSC-SEC-001", "DMSC-QOE-002"], "Cut", "Authentication comes first", "security/authentication.feature", 14, "N", Cut: true),
            },
            how => how.WithStrictOrdering());
    }

    [Fact]
    public void A_plan_takes_level_and_faulty_devices_from_the_catalogue()
    {
        _folder.Add("a.feature", Whole);

        TestPlan.Draft(Inventory.Read(_folder.Path, Known), Known).Select(plan => (plan.Level, plan.Selected, plan.NotApplicable, string.Join(' ', plan.MustFailOn)))
            .Should().Equal((Level.Mandatory, true, null, "early"), (Level.Quality, true, null, ""));
    }

    [Theory]
    [InlineData("@DMSC-1.0-con-0401 ", "", "a.feature, line 10: 'Order on the good path': it has 0 test-case ids, and exactly one*")]
    [InlineData("@DMSC-1.0-con-0401 ", "@DMSC-1.0-con-0401 @DMSC-1.0-con-0403 ", "a.feature, line 10: * it has 2 test-case ids*")]
    [InlineData("@DMSC-SEC-001 ", "", "a.feature, line 10: * it has no requirement id*")]
    [InlineData("con-0402", "con-0401", "a.feature, line 14: 'Cut': 'DMSC-1.0-con-0401' is also the id of 'Order on the good path' in a.feature*")]
    [InlineData("@sees-C", "@sees-X", "a.feature, line 10: * the tag '@sees-X' is unknown*")]
    [InlineData("@cut", "@ignore", "a.feature, line 14: * the tag '@ignore' is unknown*")]
    [InlineData("Scenario: Cut\n    When it is cut", "Scenario Outline: Cut\n    When it is <how>\n    Examples:\n      | how |\n      | cut |", "a.feature, line 14: * a Scenario Outline with examples is not supported yet*")]
    [InlineData("Scenario: Cut\n    When it is cut", "Scenario: Cut\n    When it is <how>\n    Examples:\n      | how |\n      | cut |", "a.feature, line 14: * a Scenario with examples is not supported yet*")]
    [InlineData("  Rule: Nothing", "  @cut\n  Rule: Nothing", "a.feature, line 8: * a Rule has tags, which SpecFlow drops*")]
    [InlineData("the accept\n", "the accept\n\n    Background:\n      Given a reader\n", "a.feature, line 7: * a Rule has a Background, which SpecFlow never runs*")]
    [InlineData("con-0402", "con-0499", "a.feature, line 14: * 'DMSC-1.0-con-0499' is not in the catalogue*")]
    [InlineData("@DMSC-SEC-001 ", "@DMSC-SEC-001 @DMSC-SEC-009 ", "a.feature, line 10: * 'DMSC-SEC-009' is not in the catalogue*")]
    [InlineData("@DMSC-QOE-002 ", "", "a.feature, line 14: * the catalogue says that it shows 'DMSC-QOE-002'*")]
    [InlineData("Feature: Auth", "Feat: Auth", "a.feature is not Gherkin: *")]
    public void What_cannot_be_told_or_traced_is_refused_with_one_sentence(string right, string wrong, string sentence)
    {
        Whole.Should().Contain(right);
        _folder.Add("a.feature", Whole.Replace(right, wrong, StringComparison.Ordinal));

        FluentActions.Invoking(() => Inventory.Read(_folder.Path, Known)).Should().Throw<FormatException>().WithMessage(sentence);
    }

    [Fact]
    public void A_test_case_of_the_catalogue_without_a_scenario_is_refused()
    {
        _folder.Add("a.feature", Whole);
        var more = Known with { TestPurposes = [.. Known.TestPurposes, new TestPurpose("DMSC-1.0-con-0403", ["DMSC-SEC-001"], "bad MAC", [])] };

        FluentActions.Invoking(() => Inventory.Read(_folder.Path, more)).Should().Throw<FormatException>()
            .WithMessage("The catalogue has the test case 'DMSC-1.0-con-0403', and no scenario has the tag @DMSC-1.0-con-0403*");
    }

    [Theory]
    [InlineData("a.feature", "", "a.feature holds no feature*")]
    [InlineData("readme.txt", "", "*holds no scenario*")]
    public void A_folder_without_scenarios_is_refused(string name, string text, string sentence)
    {
        _folder.Add(name, text);

        FluentActions.Invoking(() => Inventory.Read(_folder.Path, Known)).Should().Throw<FormatException>().WithMessage(sentence);
    }
}
