using System.Runtime.CompilerServices;
using System.Text.Json;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Pcsc;

/// <summary>-p:PcscFromNuGet=true, as MSBuild understands it: the packages in the place of the sources.</summary>
public sealed class SwitchTests
{
    private static readonly string[] Packages = ["PCSC", "PCSC.Iso7816"];

    [Fact]
    public async Task With_the_switch_the_project_compiles_no_source_of_its_own_and_references_both_packages_at_one_version()
    {
        var items = await EvaluateAsync("-p:PcscFromNuGet=true");

        Names(items, "Compile").Should().BeEmpty();
        Names(items, "PackageReference").Should().Contain(Packages);
        items.GetProperty("PackageVersion").EnumerateArray()
            .Where(item => Packages.Contains(item.GetProperty("Identity").GetString()))
            .Select(item => item.GetProperty("Version").GetString()).Should().Equal("7.0.1", "7.0.1");
    }

    [Fact]
    public async Task Without_the_switch_it_compiles_its_sources_and_references_neither()
    {
        var items = await EvaluateAsync();

        Names(items, "Compile").Should().Contain(path => path.EndsWith("ICardReader.cs", StringComparison.Ordinal));
        Names(items, "PackageReference").Should().NotContain(Packages);
    }

    private static IEnumerable<string> Names(JsonElement items, string kind) =>
        items.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);

    private static async Task<JsonElement> EvaluateAsync(params string[] options)
    {
        var (code, output) = await Tool.RunAsync(
            "dotnet", ["msbuild", Project(), .. options, "-getItem:Compile,PackageReference,PackageVersion", "-nodeReuse:false"]);
        code.Should().Be(0, output);
        return JsonDocument.Parse(output).RootElement.GetProperty("Items");
    }

    private static string Project([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../pcsc/Pcsc.csproj"));
}
