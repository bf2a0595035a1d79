using Conformance.SelfTests.Lint;

namespace Conformance.SelfTests.Thens;

public sealed class ThenlessScenarioTests
{
    private const string Text =
        """
        @long
        Feature: F
          Background:
            Given a

          @DMSC-GEN-001 @DMSC-1.0-con-0101 @sees-C
          Scenario: Two
            When b
            And c
            Then d
            And e

          @DMSC-GEN-001 @DMSC-1.0-con-0102 @sees-C
          Scenario: One
            When b
            Then d
        """;

    private static readonly FeatureFile File = FeatureFiles.Parse("f.feature", Text);

    [Fact]
    public void Each_Then_is_left_out_once_and_what_follows_it_stays_a_Then() =>
        ThenlessScenario.Of(File, File.Scenarios.First(), 9001).Select(one => (one.TestCase, one.Then, one.Text.ReplaceLineEndings("\n"))).Should().Equal(
            ("DMSC-1.0-con-0101", "d", "  @long @DMSC-GEN-001 @DMSC-1.0-con-9001\n  Scenario: 9001 Two\n    When b\n    When c\n    Then e\n"),
            ("DMSC-1.0-con-0101", "e", "  @long @DMSC-GEN-001 @DMSC-1.0-con-9002\n  Scenario: 9002 Two\n    When b\n    When c\n    Then d\n"));

    [Fact]
    public void A_scenario_with_one_Then_is_left_alone() => ThenlessScenario.Of(File, File.Scenarios.Last(), 9001).Should().BeEmpty();
}
