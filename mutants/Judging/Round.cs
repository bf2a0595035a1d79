namespace Conformance.Mutants.Judging;

/// <summary>Which mutant each test case of a run meets: the device is another mutant in each, so that one run takes many of them forward.</summary>
internal static class Round
{
    private const int Most = 12;   // for one mutant: most are killed by the first few

    /// <summary>Goes round the mutants, and gives each the next of its test cases that is free, until there is nothing to give.</summary>
    /// <param name="trials">Of the mutants.</param>
    /// <param name="order">The test cases of one, the next first.</param>
    /// <returns>By the test case's id.</returns>
    public static IReadOnlyDictionary<string, Trial> Of(IReadOnlyList<Trial> trials, Func<Trial, IReadOnlyList<string>> order)
    {
        var ordered = trials.Select(trial => (trial, order(trial))).ToList();
        var round = new Dictionary<string, Trial>(StringComparer.Ordinal);
        for (var turn = 0; turn < Most; turn++)
        {
            var before = round.Count;
            foreach (var (trial, left) in ordered)
            {
                if (left.FirstOrDefault(id => !round.ContainsKey(id)) is { } free)
                    round[free] = trial;
            }

            if (round.Count == before)
                break;
        }

        return round;
    }
}
