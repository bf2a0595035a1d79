using Conformance.Runner.Machine.Checks;

namespace Conformance.Runner.Machine;

/// <summary>Whether this machine can run the suite, and what it lacks.</summary>
/// <param name="Suite">The suite itself.</param>
/// <param name="Ready">True when nothing is missing or wrong that a run needs.</param>
/// <param name="Checks">Everything that was looked for, the things that a run needs first.</param>
internal sealed record Diagnosis(SuiteIdentity Suite, bool Ready, IReadOnlyList<Finding> Checks)
{
    /// <summary>Looks at this machine; all checks at once.</summary>
    public static async Task<Diagnosis> OfThisMachineAsync() => await OfAsync(
    [
        .. ProgramChecks.All(), .. LibraryChecks.All(), .. EnclosureChecks.All(), .. DmServerChecks.All(), .. PackageChecks.All(), .. SuiteChecks.All(),
        .. SurroundingsChecks.All(),
    ]);

    public static async Task<Diagnosis> OfAsync(IReadOnlyList<Check> checks)
    {
        var findings = await Task.WhenAll(checks.Select(check => check.FindAsync()));
        return new Diagnosis(SuiteIdentity.Read(), !findings.Any(finding => finding is { NeededFor: Need.Run, Hinders: true }), [.. findings.OrderBy(finding => finding.NeededFor)]);
    }
}
