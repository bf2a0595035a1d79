using Conformance.Benchmarks.Figures;
using Conformance.Benchmarks.Growth;
using Conformance.Benchmarks.Whole;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Benchmarks;

/// <summary>How the benchmark multiplies test cases, and what it makes of the runs. Nothing is run here.</summary>
public sealed class SyntheticCasesTests
{
    private static readonly Dictionary<string, string> Features =
        Directory.GetFiles(Repository.Features, "*.feature").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);

    [Theory]
    [InlineData(8)]
    [InlineData(125)]
    public void Features_are_drawn_until_they_have_so_many_test_cases(int testCases) =>
        FeatureDraw.Of(Features, testCases).Values.Sum(text => FeatureDraw.TestCase().Count(text)).Should().Be(testCases);

    [Fact]
    public void Copies_are_a_suite_of_their_own_that_can_be_planned()
    {
        using var folder = new TemporaryFolder();
        var cases = new SyntheticCases(File.ReadAllText(Repository.Requirements));
        foreach (var (name, text) in FeatureDraw.Of(Features, 8))
        {
            foreach (var number in new[] { 1, 2 })
                File.WriteAllText(Path.Combine(folder.Path, $"{name}-copy-{number}.feature"), cases.Copy(text, number));
        }

        File.WriteAllText(Path.Combine(folder.Path, Repository.Catalogue), cases.Catalogue());
        var catalogue = Catalogue.Read(Path.Combine(folder.Path, Repository.Catalogue));
        var inventory = Inventory.Read(folder.Path, catalogue);

        inventory.TestCases.Should().HaveCount(16);
        inventory.TestCases.Select(one => one.Id).Should().OnlyHaveUniqueItems().And.NotIntersectWith(Catalogue.Read(Repository.Requirements).TestPurposes.Select(purpose => purpose.Id));
        catalogue.Options.Should().BeEquivalentTo(Catalogue.Read(Repository.Requirements).Options, "the statement of the device has to fit");
    }

    [Fact]
    public void Straight_line_fits_points_and_tells_the_one_that_is_furthest_from_it()
    {
        StraightLine.Through([(125, 35), (250, 60), (500, 110), (1000, 210)]).Should().Be(new StraightLine(10, 0.2));
        List<(double, double)> bent = [(1, 1), (2, 4), (3, 9), (4, 16)];
        StraightLine.Through(bent).LargestResidual(bent).Should().BeGreaterThan(0.1);
    }

    [Theory]
    [InlineData(Role.Runner, "/x/hil", "bench", "--rig", "rig.yaml")]
    [InlineData(Role.TestHost, "/usr/bin/dotnet", "/x/Conformance.Features.dll")]
    [InlineData(Role.WireMock, "java", "-jar", "/x/wiremock-standalone-3.13.2.jar")]
    [InlineData(Role.Supervisor, "/x/ReferenceDevice", "--listen", "127.0.0.1:0")]
    [InlineData(null, "/x/ReferenceDevice", "--proper", "socket")]
    [InlineData(null, "/x/hil", "run", "--features", "bench")]
    public void Programs_of_a_run_are_told_apart_by_their_command_lines(object? role, params string[] commandLine) =>
        MemoryWatch.RoleOf(commandLine).Should().Be((Role?)role);
}
