using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Lint;

/// <summary>The faulty devices of the catalogue are those that are there.</summary>
public sealed class FaultyDevicesTests
{
    private static readonly IReadOnlyList<TestPurpose> Purposes = Catalogue.Read(Repository.Requirements).TestPurposes;

    [Fact]
    public void Every_faulty_device_has_a_test_case_that_must_catch_it_and_every_name_in_the_catalogue_is_one() =>
        Purposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct().Should().BeEquivalentTo(FaultyDevice.All.Select(device => device.Name).Append(FaultyDevice.Liar));

    [Fact]
    public void Every_faulty_device_must_be_caught_where_it_is_broken() =>
        FaultyDevice.All.Where(device => !Purposes.Any(purpose => purpose.MustBeFailedBy.Contains(device.Name) && purpose.Requirements.Contains(device.Requirement)))
            .Select(device => $"{device.Name} breaks {device.Requirement}").Should().BeEmpty();

    [Fact]
    public void No_two_faulty_devices_have_one_name() => FaultyDevice.All.Select(device => device.Name).Should().OnlyHaveUniqueItems();
}
