using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Conformance.SelfTests.Architecture;

/// <summary>Holds the projects to the arrows of the house: the bench knows nothing of the device, nor the device of the bench.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["pcsc/Pcsc"] = [],
        ["fixtures/Conformance.Fixtures"] = ["Pcsc"],
        ["reports/Conformance.Reports"] = [],
        ["steps/Conformance.Steps"] = ["Conformance.Fixtures", "Conformance.Reports"],
        ["features/Conformance.Features"] = ["Conformance.Steps"],
        ["runner/Conformance.Runner"] = ["Conformance.Fixtures", "Conformance.Reports"],
        ["benchmarks/Conformance.Benchmarks"] = ["Conformance.Fixtures", "Conformance.Reports", "Conformance.Runner"],
        ["benchmarks/device/DeviceBenchmarks"] = ["ReferenceDevice"],
        ["mutants/Conformance.Mutants"] = ["Conformance.Benchmarks", "Conformance.Reports", "Conformance.Runner"],
        ["self-tests/Conformance.SelfTests"] = ["Conformance.Benchmarks", "Conformance.Fixtures", "Conformance.Mutants", "Conformance.Reports", "Conformance.Runner", "Conformance.Steps"],
        ["self-tests/drills/Conformance.Drills"] = ["Conformance.Steps"],
        ["self-tests/thenless/Conformance.Thens"] = ["Conformance.Steps"],
        ["device-under-test/reference/ReferenceDevice"] = ["Pcsc"],
        ["device-under-test/tests/ReferenceDevice.Tests"] = ["Pcsc", "ReferenceDevice"],
        ["device-under-test/faulty/FaultyDevices"] = ["ReferenceDevice"],
        ["device-under-test/faulty/puppet/Puppet"] = [],
        ["device-under-test/faulty/breaks-down/BreaksDown"] = [],
    };

    private static readonly string[] Bench = ["Conformance.Fixtures", "Conformance.Steps", "Conformance.Reports", "hil"];

    [Fact]
    public void Every_project_is_in_the_list_of_arrows() =>
        Projects().Select(path => Path.ChangeExtension(Path.GetRelativePath(Root(), path), null)).Should().BeEquivalentTo(Allowed.Keys);

    [Fact]
    public void Projects_reference_only_what_their_arrow_points_at()
    {
        var wrong =
            from path in Projects()
            let name = Path.ChangeExtension(Path.GetRelativePath(Root(), path), null)
            from reference in XDocument.Load(path).Descendants("ProjectReference")
            let target = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)
            where !Allowed[name].Contains(target)
            select $"{name} -> {target}";

        wrong.Should().BeEmpty("the arrows are those of the house");
    }

    [Fact]
    public void Assemblies_of_the_bench_do_not_know_the_device()
    {
        var known = Bench.SelectMany(name => Assembly.Load(name).GetReferencedAssemblies()).Select(reference => reference.Name);

        known.Should().Contain("Pcsc", "the check would be blind if it saw no references").And.NotContain(name => name!.Contains("Device.") || name == "ReferenceDevice");
    }

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Root(), "*.csproj", SearchOption.AllDirectories).Where(path => !path.Contains("/artifacts/", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
