using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Runs;

/// <summary>The suite on devices that are known to be broken.</summary>
public sealed class FaultyDeviceTests(FaultyDeviceRuns runs, ITestOutputHelper output) : IClassFixture<FaultyDeviceRuns>
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

    [Fact]
    public async Task The_faulty_devices_are_put_to_a_tenth_of_the_test_cases_that_are_not_written_down_for_them()
    {
        var testCases = Catalogue.Read(Repository.Requirements).TestPurposes;
        var listed = testCases.Sum(purpose => purpose.MustBeFailedBy.Count);
        var others = FaultyDeviceRuns.Devices.Sum(name => FaultyDeviceRuns.SelectedFor(name).Count()) - listed;

        others.Should().BeGreaterThanOrEqualTo(((FaultyDeviceRuns.Devices.Count * testCases.Count) - listed) / 10);
        if (runs.Shared is not null)
        {
            var (result, repetitions) = await runs.Shared;
            var journal = result.Journal;
            output.WriteLine(
                $"figure | {FaultyDeviceRuns.Devices.Count} faulty devices on {listed} test cases that must fail them and {others} others: {repetitions.Count} repetitions, {FaultyDeviceRuns.Rigs} rigs, "
                + $"{(journal.End!.At - journal.Start.StartedAt).TotalMinutes:0.0} min");
        }
    }
}
