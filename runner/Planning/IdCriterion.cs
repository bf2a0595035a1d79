using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Test cases by their own id or that of a requirement.</summary>
internal static class IdCriterion
{
    /// <exception cref="ConfigurationException">An id names nothing.</exception>
    public static Criterion Of(IReadOnlyList<string> ids, IReadOnlyList<PlannedCase> tests)
    {
        foreach (var id in ids.Where(id => !tests.Any(test => Names(id, test))))
            throw new ConfigurationException(
                $"'{id}' is neither a test case nor a requirement that has one: ids look like DMSC-1.0-con-0401 or DMSC-SEC-001. features/REQUIREMENTS.md lists them.");
        return new Criterion(string.Join(" or ", ids), test => ids.Any(id => Names(id, test)));
    }

    private static bool Names(string id, PlannedCase test) => test.Id == id || test.Requirements.Contains(id);
}
