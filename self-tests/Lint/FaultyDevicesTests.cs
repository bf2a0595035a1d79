using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>The faulty devices of the catalogue are those that are there.</summary>
public sealed class FaultyDevicesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "device-under-test", "faulty");

    [Fact]
    public void Every_faulty_device_has_a_test_case_that_must_catch_it_and_every_name_in_the_catalogue_is_one()
    {
        // a folder without a rig is no device to test: a test tells the puppet what to say, and the other one how to break down
        var devices = Directory.EnumerateFiles(Folder, "rig.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, Path.GetDirectoryName(path)!));

        Catalogue.Read(Repository.Requirements).TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct().Should().BeEquivalentTo(devices);
    }

    [Fact]
    public void Every_folder_is_a_device_but_those_that_a_test_directs() =>
        Directory.EnumerateDirectories(Folder).Where(path => !File.Exists(Path.Combine(path, "rig.yaml"))).Select(Path.GetFileName).Should().BeEquivalentTo("breaks-down", "puppet");
}
