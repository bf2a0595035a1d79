using System.Globalization;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Har;

/// <summary>Somebody else's schema of HTTP Archive 1.2, asked by python3-jsonschema.</summary>
internal static class HarTool
{
    private static readonly string Folder = Path.Combine(Repository.Root, "self-tests", "Har");

    /// <returns>How many entries a valid archive has; null for one that is not valid, with the complaints.</returns>
    public static async Task<(int? Entries, string Said)> ValidateAsync(string file)
    {
        var (code, said) = await Tool.RunAsync("python3", [Path.Combine(Folder, "validate-har.py"), Path.Combine(Folder, "schema"), file]);
        return (code is 0 ? int.Parse(said, CultureInfo.InvariantCulture) : null, said.TrimEnd());
    }
}
