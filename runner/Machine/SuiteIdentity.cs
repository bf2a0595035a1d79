using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine;

/// <summary>The suite that was built.</summary>
/// <param name="TestCases">How many there are; null when features and catalogue cannot be read, or do not agree.</param>
internal sealed record SuiteIdentity(string Version, string Commit, int? TestCases)
{
    public static SuiteIdentity Read()
    {
        try
        {
            return new SuiteIdentity(Suite.Version, Suite.Commit, Inventory.Read(Repository.Features, Catalogue.Read(Repository.Requirements)).TestCases.Count);
        }
        catch (Exception cause) when (cause is FormatException or IOException)
        {
            return new SuiteIdentity(Suite.Version, Suite.Commit, null);   // a check of its own tells the reason
        }
    }
}
