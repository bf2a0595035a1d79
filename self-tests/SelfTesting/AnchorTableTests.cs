using Conformance.Runner.SelfTesting;

namespace Conformance.SelfTests.SelfTesting;

/// <summary>The table of comparisons with outsiders at the end of a self-test.</summary>
public sealed class AnchorTableTests
{
    [Fact]
    public void The_lines_of_all_tests_are_added_up_by_anchor()
    {
        var table = Table(
            "anchor | vectors | osmo-auc-gen 1.7.0 | 140 compared | 0 different",
            "anchor | objects opened | openssl 3.0.19 | 7 compared | 0 different",
            "anchor | objects opened | openssl 3.0.19 | 8 compared | 0 different",
            "anchor control | objects opened | openssl 3.0.19 | 15 compared | 2 different",
            "anchor control | vectors | osmo-auc-gen 1.7.0 | 5 compared | 1 different",
            "something else");

        table.Told().Should().Equal(
            "  objects opened  openssl 3.0.19        15 compared",
            "  vectors         osmo-auc-gen 1.7.0   140 compared",
            "Anchors: 155 comparisons with 2 outsiders, 0 different");
        table.Gaps().Should().BeEmpty();
    }

    [Fact]
    public void Too_few_comparisons_and_an_anchor_without_a_control_are_failures() =>
        Table("anchor | vectors | osmo-auc-gen 1.7.0 | 149 compared | 0 different", "anchor control | vectors | osmo-auc-gen 1.7.0 | 1 compared | 0 different")
            .Gaps().Should().SatisfyRespectively(
                few => few.Should().StartWith("FAILED anchors: 149 comparisons with outsiders were made, and 150 at least"),
                none => none.Should().StartWith("FAILED anchors: 'vectors' has no test in which osmo-auc-gen 1.7.0 sees damage."));

    [Fact]
    public void A_control_without_an_anchor_is_a_failure() =>
        Table("anchor | vectors | a 1.0 | 150 compared | 0 different", "anchor control | vectors | a 1.0 | 1 compared | 1 different", "anchor control | vektors | a 1.0 | 1 compared | 1 different")
            .Gaps().Should().ContainSingle().Which.Should().StartWith("FAILED anchors: 'vektors' has a control");

    private static AnchorTable Table(params string[] output) => new([.. output.Select(AnchorLine.Parse).OfType<AnchorLine>()]);
}
