namespace Conformance.SelfTests.Runs;

public sealed class FaultOutcomeTests
{
    [Fact]
    public void A_test_case_without_a_result_is_not_settled() => FaultOutcome.Of(["DMSC-1.0-con-0101"], []).Unsettled.Should().Equal("DMSC-1.0-con-0101");
}
