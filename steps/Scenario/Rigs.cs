using Conformance.Fixtures;
using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The bench that the runner has started for this test host.</summary>
public static class Rigs
{
    private static readonly AsyncLocal<int> Current = new();   // a scenario goes from thread to thread
    private static readonly Lazy<RigPool> Made = new(() => new RigPool(Bench.Rigs.Select(rig => new PooledRig(Bench, rig))));

    /// <summary>Waits until it stands.</summary>
    /// <exception cref="RigException">There is no run: the test host was not started by the runner.</exception>
    public static BenchDescription Bench => RunnerLine.Bench;

    /// <summary>How many there are; one where there is no run, so that each scenario can say so.</summary>
    public static int Count => HasRun ? Bench.Rigs.Count : 1;

    /// <summary>The repetition of the run that the scenario belongs to, from 1.</summary>
    public static int Repetition
    {
        get => Current.Value;
        internal set => Current.Value = value;
    }

    /// <summary>All that is random in the scenario comes from it: a repetition is what a run of that seed would be.</summary>
    /// <exception cref="RigException">There is no run.</exception>
    public static int Seed => Bench.Seed + Repetition - 1;

    /// <summary>The repetitions that have test cases, in their order; one where there is no run.</summary>
    public static IReadOnlyList<int> Repetitions => HasRun ? [.. Bench.Plan.Values.SelectMany(of => of.Keys).Distinct().Order()] : [1];

    /// <summary>Whether the runner has started this test host.</summary>
    internal static bool HasRun => Environment.GetEnvironmentVariable(BenchDescription.Variable) is not null;

    public static RigPool Pool => Made.Value;

    /// <summary>Why a test case is run in a repetition, as a word; null: it is not.</summary>
    /// <exception cref="RigException">There is no run.</exception>
    public static string? CauseOf(string testCase, int repetition) => Bench.Plan.TryGetValue(testCase, out var causes) ? causes.GetValueOrDefault(repetition) : null;
}
