using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>A test case's number tells what it is about.</summary>
public sealed class TestCaseNumbersTests
{
    private const int FirstOfRobustness = 13;

    [Fact]
    public void Every_test_case_lies_in_the_block_of_one_of_its_requirements() =>
        Catalogue.Read(Repository.Requirements).TestPurposes.Select(Misplaced).OfType<string>().Should().BeEmpty();

    [Theory]
    [InlineData("DMSC-1.0-con-0401", "DMSC-SEC-001", null)]
    [InlineData("DMSC-1.0-con-0213", "DMSC-FLO-005 DMSC-POST-001", null)]
    [InlineData("DMSC-1.0-con-1450", "DMSC-ROB-004", null)]
    [InlineData("DMSC-1.0-con-0401", "DMSC-SEC-002", "DMSC-1.0-con-0401 shows DMSC-SEC-002, and its block is for DMSC-SEC-001.")]
    [InlineData("DMSC-1.0-con-0001", "DMSC-SEC-001", "DMSC-1.0-con-0001 shows DMSC-SEC-001, and its block is for nothing.")]
    [InlineData("DMSC-1.0-con-1450", "DMSC-SEC-001", "DMSC-1.0-con-1450 shows DMSC-SEC-001, and its block is for DMSC-ROB.")]
    public void A_test_case_in_the_wrong_block_is_named(string id, string requirements, string? sentence) =>
        Misplaced(new TestPurpose(id, requirements.Split(' '), "", [])).Should().Be(sentence);

    private static string? Misplaced(TestPurpose purpose)
    {
        var block = purpose.Id["DMSC-1.0-con-".Length..][..2];
        var own = Glossary.Blocks.GetValueOrDefault(int.Parse(block) > FirstOfRobustness ? $"{FirstOfRobustness}" : block, []);
        return purpose.Requirements.Any(id => own.Any(area => id == area || id.StartsWith($"{area}-", StringComparison.Ordinal)))
            ? null
            : $"{purpose.Id} shows {string.Join(", ", purpose.Requirements)}, and its block is for {(own.Length is 0 ? "nothing" : string.Join(", ", own))}.";
    }
}
