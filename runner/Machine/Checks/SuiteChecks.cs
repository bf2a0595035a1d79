using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine.Checks;

/// <summary>The suite's own parts.</summary>
internal static class SuiteChecks
{
    public static IEnumerable<Check> All() =>
    [
        new("features", Need.Run, "features and catalogue name the same test cases", "Correct what the sentence names.", () => Task.FromResult(Features())),
        new("test host", Need.Run, "built", "Build it: ./run-hil.sh doctor.", () => Task.FromResult(TestHost())),
        new("reference device", Need.Run, "built, with a rig.yaml that fits", "Build it: ./run-hil.sh doctor.", () => Task.FromResult(ReferenceDevice())),
    ];

    private static Sight Features()
    {
        var catalogue = Catalogue.Read(Repository.Requirements);
        return Sight.Ok($"{Inventory.Read(Repository.Features, catalogue).TestCases.Count} test cases for {catalogue.Requirements.Count} requirements");
    }

    private static Sight TestHost()
    {
        var path = Repository.Assembly("Conformance.Features");
        return File.Exists(path) ? Sight.Ok("built") : Sight.Missing($"'{path}' is not there");
    }

    private static Sight ReferenceDevice()
    {
        try
        {
            RigFile.Read(Repository.DefaultRig);
            return Sight.Ok("built");
        }
        catch (ConfigurationException cause)
        {
            return Sight.Missing(cause.Message);
        }
    }
}
