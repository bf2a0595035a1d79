using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Planning;

namespace Conformance.Mutants.Reaching;

/// <summary>The one run of the whole suite, no mutant active, from which it is known what each test case reaches.</summary>
/// <remarks>
/// The device is started cold: no process serves two test cases. A process belongs to the test case that was the last to begin on its
/// rig before it. The bench knows nothing of it. What does not pass is run once more alone: a busy machine is no fault of the device.
/// </remarks>
internal static class ReachRun
{
    /// <exception cref="RigException">A test case does not pass: the mutated device would not be the reference device.</exception>
    public static async Task<Reach> MakeAsync(Shelf shelf, string program, CancellationToken stop)
    {
        var rig = MutatedRig.Write(Path.Combine(shelf.Folder, "cold.rig.yaml"), program, isCold: true);
        var whole = await RunAsync(shelf, ["--rig", rig, "--rigs", "2"], stop);
        var bad = whole.Bad;
        if (bad.Count is 0)
            return whole.Reach;
        var again = await RunAsync(shelf, ["--rig", rig, "--rigs", "1", .. bad.SelectMany(id => new[] { "--only", id })], stop);
        return again.Bad.Count is 0
            ? whole.Reach with { Cases = [.. whole.Reach.Cases.Concat(again.Reach.Cases).OrderBy(one => one.Id, StringComparer.Ordinal)] }
            : throw new RigException($"Without a mutant the mutated device does not pass {string.Join(", ", again.Bad)}. See that the reference device passes the suite, then start again.");
    }

    private static async Task<(Reach Reach, IReadOnlyList<string> Bad)> RunAsync(Shelf shelf, IEnumerable<string> arguments, CancellationToken stop)
    {
        var folder = Directory.CreateDirectory(Path.Combine(shelf.Folder, "reach"));
        try
        {
            using var run = new SuiteRun(shelf.Runs, _ => new() { ["MUTANT_REACH"] = folder.FullName }, arguments);
            await run.EndAsync(stop);
            var result = run.Result() ?? throw new RigException("The run without a mutant did not begin. See that './run-hil.sh run' does, then start again.");
            return (
                Of(result, [.. folder.EnumerateFiles().Select(file => ReachFile.Read(file.FullName))]),
                [.. result.Cases.Where(one => one.Verdict is not (Verdict.Pass or Verdict.NotApplicable or Verdict.NotSelected)).Select(one => one.Plan.Id)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Reach Of(RunResult run, IReadOnlyList<ReachFile> files)
    {
        var reached = Join([.. run.Journal.Records.OfType<CaseStarted>()], files);
        var durations = run.Journal.Records.OfType<CaseFinished>().ToLookup(one => one.Id, one => one.DurationMs);
        return new Reach(
            OwnScoreFile.Suite(), run.Journal.Start.Commit,
            [
                .. run.Cases.Where(one => one.Verdict is Verdict.Pass).Select(one => one.Plan.Id)
                    .Select(id => new CaseReach(id, durations[id].Max(), reached.GetValueOrDefault(id) ?? [])),
            ]);
    }

    /// <summary>The mutants that each test case has reached, by its id.</summary>
    public static IReadOnlyDictionary<string, HashSet<int>> Join(IReadOnlyList<CaseStarted> started, IReadOnlyList<ReachFile> files)
    {
        var reached = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (started.Where(one => one.At <= file.Began && file.IsOf(one.Rig!)).MaxBy(one => one.At) is not { } testCase)
                continue;   // asked for its name before the first test case
            if (!reached.TryGetValue(testCase.Id, out var mutants))
                reached[testCase.Id] = mutants = [];
            mutants.UnionWith(file.Mutants);
        }

        return reached;
    }
}
