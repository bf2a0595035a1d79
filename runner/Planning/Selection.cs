using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Which test cases the user asked for, by the id of a test case or of a requirement.</summary>
internal static class Selection
{
    public static bool Has(IReadOnlyList<string> only, PlannedCase test) => only.Count is 0 || only.Any(id => Names(id, test));

    /// <exception cref="ConfigurationException">The mode allows no selection.</exception>
    public static void Check(IReadOnlyList<string> only, RunMode mode)
    {
        if (mode is RunMode.Certification && only.Count > 0)
            throw new ConfigurationException($"--only {only[0]} leaves test cases out, and a run for certification judges all of them: leave out --only, or --mode certification.");
    }

    /// <exception cref="ConfigurationException">An id names nothing.</exception>
    public static void Check(IReadOnlyList<string> only, IReadOnlyList<PlannedCase> tests)
    {
        foreach (var id in only.Where(id => !tests.Any(test => Names(id, test))))
            throw new ConfigurationException(
                $"'{id}' is neither a test case nor a requirement that has one: ids look like DMSC-1.0-con-0401 or DMSC-SEC-001. features/REQUIREMENTS.md lists them.");
    }

    private static bool Names(string id, PlannedCase test) => test.Id == id || test.Requirements.Contains(id);
}
