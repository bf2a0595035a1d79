using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>What a waiver must be for a run to begin with it.</summary>
internal static class WaiverRules
{
    /// <summary>The present day, in UTC.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <param name="neverWaived">Ids of requirements.</param>
    /// <exception cref="ConfigurationException">A waiver has expired, is there twice, or is for a test case that is not there or cannot be waived.</exception>
    public static void Check(WaiverList list, IReadOnlyList<PlannedCase> plan, IReadOnlyList<string> neverWaived, DateOnly today)
    {
        CheckDays(list, today);
        if (list.Waivers.GroupBy(waiver => waiver.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } alike)
            throw new ConfigurationException($"'{list.File}' has {alike.Count()} waivers with the id '{alike.Key}', and an id names one. Give each its own.");
        if (list.Waivers.GroupBy(waiver => waiver.TestCase, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ConfigurationException($"'{list.File}' has {twice.Count()} waivers for {twice.Key} ({string.Join(", ", twice.Select(waiver => waiver.Id))}), and one is the most. Keep one; another device has a file of its own.");
        foreach (var waiver in list.Waivers)
            CheckCase(list, waiver, plan, neverWaived);
    }

    /// <exception cref="ConfigurationException">A waiver has expired.</exception>
    public static void CheckDays(WaiverList list, DateOnly today)
    {
        if (list.Waivers.FirstOrDefault(waiver => waiver.ValidUntil < today) is { } old)
            throw new ConfigurationException($"'{list.File}': waiver '{old.Id}' for {old.TestCase} was valid until {old.ValidUntil:yyyy-MM-dd}, and today is {today:yyyy-MM-dd} (UTC). Have it approved anew, or take it out.");
    }

    private static void CheckCase(WaiverList list, Waiver waiver, IReadOnlyList<PlannedCase> plan, IReadOnlyList<string> neverWaived)
    {
        var test = plan.FirstOrDefault(test => test.Id == waiver.TestCase)
            ?? throw new ConfigurationException($"'{list.File}': waiver '{waiver.Id}' is for '{waiver.TestCase}', and there is no such test case. features/REQUIREMENTS.md lists them.");
        if (test.Requirements.FirstOrDefault(neverWaived.Contains) is { } sacred)
            throw new ConfigurationException($"'{list.File}': waiver '{waiver.Id}' is for {waiver.TestCase}, which shows {sacred}, and nobody may waive that: features/REQUIREMENTS.md says why. Take it out.");
    }
}
