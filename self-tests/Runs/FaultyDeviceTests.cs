namespace Conformance.SelfTests.Runs;

/// <summary>The suite on devices that are known to be broken.</summary>
public sealed class FaultyDeviceTests(FaultyDeviceRuns runs) : IClassFixture<FaultyDeviceRuns>
{
    public static TheoryData<string> Devices => [.. FaultyDeviceRuns.Devices];

    [Theory, MemberData(nameof(Devices))]
    public async Task A_faulty_device_fails_the_test_cases_that_are_written_down_for_it_and_no_other(string name)
    {
        var outcome = await runs.OutcomeAsync(name);

        var expected = FaultyDeviceRuns.SelectedFor(name).Where(purpose => purpose.MustBeFailedBy.Contains(name)).Select(purpose => purpose.Id).ToList();
        var why = string.Join('\n', outcome.Failed.Except(expected).Concat(expected.Except(outcome.Failed)).Union(outcome.Unsettled).Select(id => $"{id}: {outcome.Reasons.GetValueOrDefault(id, "passed")}"));
        outcome.Failed.Should().BeEquivalentTo(expected, "{0}", why);
        outcome.Unsettled.Should().BeEmpty("{0}", why);
    }
}
