using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Which test cases the user asked for. What is asked for of one kind adds up; the kinds narrow each other.</summary>
/// <param name="Criteria">Empty: all test cases.</param>
internal sealed record Selection(IReadOnlyList<Criterion> Criteria)
{
    /// <summary>What was chosen by, for a sentence: <c>level M or O, and feature 'X'</c>; null when nothing was.</summary>
    public string? Words => Criteria.Count is 0 ? null : string.Join(", and ", Criteria.Select(criterion => criterion.Words));

    public bool Has(PlannedCase test) => Criteria.All(criterion => criterion.Has(test));

    /// <param name="options">With the folders of former runs spelt out.</param>
    /// <param name="sources">Fingerprints of the suite.</param>
    /// <exception cref="ConfigurationException">Something that was asked for is not there.</exception>
    /// <exception cref="FormatException">A former run cannot be read.</exception>
    public static Selection Read(RunOptions options, Inventory inventory, IReadOnlyList<PlannedCase> tests, IReadOnlyDictionary<string, string> sources)
    {
        var criteria = new List<Criterion>();
        if (options.Only.Count > 0)
            criteria.Add(IdCriterion.Of(options.Only, tests));
        if (options.Features.Count > 0)
            criteria.Add(FeatureCriterion.Of(options.Features, inventory.TestCases));
        if (options.Levels.Count > 0)
            criteria.Add(new Criterion($"level {string.Join(" or ", options.Levels.Distinct().Order().Select(level => level.Letter()))}", test => options.Levels.Contains(test.Level)));
        if (options.Failed is { } failed)
            criteria.Add(new FormerRun(failed, sources).NotPassed);
        if (options.NotYetRun is { } notYetRun)
            criteria.Add(new FormerRun(notYetRun, sources).NotYetRun);
        return new Selection(criteria);
    }

    /// <exception cref="ConfigurationException">The mode allows no selection.</exception>
    public static void Check(RunOptions options)
    {
        if (options.Mode is RunMode.Certification && Asked(options).FirstOrDefault() is { } asked)
            throw new ConfigurationException($"{asked} leaves test cases out, and a run for certification judges all of them: leave it out, or --mode certification.");
    }

    /// <exception cref="ConfigurationException">It leaves nothing of the plan.</exception>
    public void Check(IReadOnlyList<PlannedCase> plan)
    {
        if (!plan.Any(test => test.Selected))
            throw new ConfigurationException($"None of {plan.Count} test cases is selected, by {Words}: kinds of selection narrow each other. Ask for less, or for others.");
    }

    private static IEnumerable<string> Asked(RunOptions options) =>
    [
        .. options.Only.Select(id => $"--only {id}"),
        .. options.Features.Select(part => $"--feature {part}"),
        .. options.Levels.Select(level => $"--level {level.Letter()}"),
        .. options.Failed is null ? Array.Empty<string>() : ["--failed"],
        .. options.NotYetRun is null ? Array.Empty<string>() : ["--not-yet-run"],
    ];
}
