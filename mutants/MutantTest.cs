using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Mutants.Telling;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Mutants;

/// <summary>Makes the mutants, finds out what reaches them, judges a sample, and writes the page; each from where it stopped last.</summary>
internal sealed class MutantTest(Options options, Reasons reasons, Shelf shelf, TextWriter output)
{
    private const string ReachName = "reach.json";

    private readonly Experience _experience = new();

    /// <param name="stop">Asked for from outside.</param>
    /// <returns>What was found; survivors without a reason are in it.</returns>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public async Task<Findings> RunAsync(CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        if (Directory.Exists(shelf.Runs))
            Directory.Delete(shelf.Runs, recursive: true);   // of a start that was killed
        var tree = new MutatedTree(shelf.Tree);
        var mutants = await shelf.KeptAsync("mutants.json", () => MakeAsync(tree, stop));
        var marks = TestCaseTexts.Marks();
        var reach = await ReachAsync(tree, marks, stop);
        var covered = reach.Covered();
        var sample = Sample.Draw([.. mutants.Where(mutant => covered.Contains(mutant.Number))], options.Sample, options.Seed);
        await output.WriteLineAsync($"{mutants.Count} mutants, {covered.Count} of them reached by {reach.Cases.Count} test cases; a sample of {sample.Count}, seed {options.Seed}");

        var ledger = new Ledger(Shelf.Ledger, shelf.Device, marks);
        var trials = sample.ToDictionary(mutant => mutant.Number, mutant => new Trial(mutant, Turn.Of(reach.Touching(mutant.Number)), ledger.FailedBefore(mutant)));
        Take(trials, ledger.Earlier);
        foreach (var trial in trials.Values.Where(trial => reasons.Of(trial.Mutant) is not null))
            trial.Survive();
        await JudgeAsync(trials, ledger, tree.Program, () => TimeProvider.System.GetElapsedTime(begin) > options.Limit, stop);
        return new Findings(options.Seed, OwnScoreFile.Suite(), Suite.Commit, mutants, sample, reach, trials.Values.Select(trial => trial.Judgement).OfType<Judgement>().ToDictionary(one => one.Mutant));
    }

    private async Task<IReadOnlyList<Mutant>> MakeAsync(MutatedTree tree, CancellationToken stop)
    {
        await output.WriteLineAsync("Weaving all mutants into a copy of the reference device, and building it");
        var mutants = await tree.BuildAsync(stop);
        await output.WriteLineAsync($"{mutants.Count} mutants; {tree.Dropped} more did not compile, and are left out");
        return mutants;
    }

    /// <summary>What is known of an earlier start, and of the test cases that are new since then what a run shows.</summary>
    private async Task<Reach> ReachAsync(MutatedTree tree, IReadOnlyDictionary<string, string> marks, CancellationToken stop)
    {
        var known = shelf.Read<Reach>(ReachName)?.Now(marks) ?? new([]);
        var left = marks.ExceptBy(known.Cases.Select(one => one.Id), one => one.Key).ToDictionary();
        if (left.Count is 0)
            return known;
        await output.WriteLineAsync($"Running {left.Count} test cases on it without a mutant, to see what each reaches");
        var reach = known.With(await ReachRun.MakeAsync(shelf, tree.Program, left, stop));
        await shelf.KeepAsync(ReachName, reach);
        return reach;
    }

    private void Take(Dictionary<int, Trial> trials, IEnumerable<Meeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            if (!trials.TryGetValue(meeting.Mutant, out var trial))
                continue;
            trial.Take(meeting);
            _experience.Take(trial.Mutant, meeting);
        }
    }

    /// <summary>Round after round, until all are judged or the time is over.</summary>
    private async Task JudgeAsync(Dictionary<int, Trial> trials, Ledger ledger, string program, Func<bool> isOver, CancellationToken stop)
    {
        var judge = new Judge(Directory.CreateDirectory(shelf.Runs).FullName, MutatedRig.Write(Path.Combine(shelf.Folder, "rig.yaml"), program));
        var left = trials.Values.Where(trial => trial.Judgement is null).ToList();
        var done = trials.Count - left.Count;
        while (left.Count > 0 && !isOver())
        {
            var round = Round.Of(left, _experience.Order);
            await output.WriteLineAsync($"{left.Count} mutants are left; a round of {round.Count} test cases, with another mutant in each");
            var meetings = await judge.PutAsync(round, stop);
            ledger.Add(meetings);
            Take(trials, meetings);
            var judged = left.Select(trial => trial.Judgement).OfType<Judgement>().ToList();
            left.RemoveAll(trial => trial.Judgement is not null);
            foreach (var one in judged)
                await output.WriteLineAsync($"[{++done,3}/{trials.Count}] {one.Fate,-10}  {one.Place}  {one.By ?? one.Why}");
        }

        if (left.Count > 0)
            await output.WriteLineAsync($"The time is over, and {left.Count} of {trials.Count} mutants are not judged yet. The next start goes on from here.");
    }
}
