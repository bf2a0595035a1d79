using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Mutants.Reaching;

/// <summary>The one run, no mutant active, from which it is known what each test case reaches.</summary>
/// <remarks>
/// The device is started cold: no process serves two test cases. A process belongs to the test case that was the last to begin on its
/// rig before it. The bench knows nothing of it. What does not pass is run once more alone: a busy machine is no fault of the device.
/// </remarks>
internal static class ReachRun
{
    /// <param name="cases">Marks of the texts of those that are run, by their ids.</param>
    /// <exception cref="RigException">A test case does not pass: the mutated device would not be the reference device.</exception>
    public static async Task<Reach> MakeAsync(Shelf shelf, string program, IReadOnlyDictionary<string, string> cases, CancellationToken stop)
    {
        var rig = MutatedRig.Write(Path.Combine(shelf.Folder, "rig.yaml"), program);
        var first = await RunAsync(shelf, rig, 2, cases, stop);
        if (first.Bad.Count is 0)
            return first.Reach;
        var again = await RunAsync(shelf, rig, 1, cases.Where(one => first.Bad.Contains(one.Key)).ToDictionary(), stop);
        return again.Bad.Count is 0
            ? first.Reach.With(again.Reach)
            : throw new RigException($"Without a mutant the mutated device does not pass {string.Join(", ", again.Bad)}. See that the reference device passes the suite, then start again.");
    }

    private static async Task<(Reach Reach, IReadOnlyList<string> Bad)> RunAsync(Shelf shelf, string rig, int rigs, IReadOnlyDictionary<string, string> cases, CancellationToken stop)
    {
        var folder = Directory.CreateDirectory(Path.Combine(shelf.Folder, "reach"));
        try
        {
            using var run = new SuiteRun(shelf.Runs, _ => new() { ["MUTANT_REACH"] = folder.FullName }, ["--rig", rig, "--rigs", $"{rigs}", .. cases.Keys.SelectMany(id => new[] { "--only", id })]);
            await run.EndAsync(stop);
            var result = run.Result() ?? throw new RigException("The run without a mutant did not begin. See that './run-hil.sh run' does, then start again.");
            return (
                Of(result, cases, [.. folder.EnumerateFiles().Select(file => ReachFile.Read(file.FullName))]),
                [.. result.Cases.Where(one => one.Verdict is not (Verdict.Pass or Verdict.NotApplicable or Verdict.NotSelected)).Select(one => one.Plan.Id)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Reach Of(RunResult run, IReadOnlyDictionary<string, string> cases, IReadOnlyList<ReachFile> files)
    {
        var reached = Join([.. run.Journal.Records.OfType<CaseStarted>()], files);
        return new Reach(
            [
                .. run.Cases.Where(one => one.Verdict is Verdict.Pass or Verdict.NotApplicable).Select(one => one.Plan.Id)
                    .Intersect(cases.Keys)   // a run tells of the ones that are not applicable whether or not they were asked for
                    .Select(id => new CaseReach(id, cases[id], reached.GetValueOrDefault(id) ?? [])),
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
