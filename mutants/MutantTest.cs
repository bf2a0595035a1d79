using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Mutants.Telling;

namespace Conformance.Mutants;

/// <summary>Makes the mutants, finds out what reaches them, judges a sample, and writes the page; each from where it stopped last.</summary>
internal sealed class MutantTest(Options options, Shelf shelf, TextWriter output)
{
    private const int AtATime = 2;   // each has namespaces of its own, and much of a run is waiting

    /// <param name="stop">Asked for from outside.</param>
    /// <returns>What was found; survivors without a reason are in it.</returns>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public async Task<Findings> RunAsync(CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(options.Limit);
        if (Directory.Exists(shelf.Runs))
            Directory.Delete(shelf.Runs, recursive: true);   // of a start that was killed
        var tree = new MutatedTree(shelf.Tree);
        var mutants = await shelf.KeptAsync("mutants.json", () => MakeAsync(tree, stop));
        var reach = await shelf.KeptAsync("reach.json", () => ReachAsync(tree, stop));
        var covered = reach.Covered();
        var sample = Sample.Draw([.. mutants.Where(mutant => covered.Contains(mutant.Number))], options.Sample, options.Seed);
        await output.WriteLineAsync($"{mutants.Count} mutants, {covered.Count} of them reached by {reach.Cases.Count} test cases; a sample of {sample.Count}, seed {options.Seed}");

        using var ledger = new Ledger(shelf.Ledger);
        await JudgeAsync(mutants, reach, sample, ledger, tree.Program, over.Token);
        stop.ThrowIfCancellationRequested();
        return new Findings(options.Seed, mutants, sample, reach, sample.Select(mutant => ledger.Of(mutant.Number)).OfType<Judgement>().ToDictionary(one => one.Mutant));
    }

    private async Task<IReadOnlyList<Mutant>> MakeAsync(MutatedTree tree, CancellationToken stop)
    {
        await output.WriteLineAsync("Weaving all mutants into a copy of the reference device, and building it");
        var mutants = await tree.BuildAsync(stop);
        await output.WriteLineAsync($"{mutants.Count} mutants; {tree.Dropped} more did not compile, and are left out");
        return mutants;
    }

    private async Task<Reach> ReachAsync(MutatedTree tree, CancellationToken stop)
    {
        await output.WriteLineAsync("Running the whole suite on it without a mutant, to see what each test case reaches");
        return await ReachRun.MakeAsync(shelf, tree.Program, stop);
    }

    private async Task JudgeAsync(
        IReadOnlyList<Mutant> mutants, Reach reach, IReadOnlyList<Mutant> sample, Ledger ledger, string program, CancellationToken over)
    {
        var judge = new Judge(shelf.Runs, MutatedRig.Write(Path.Combine(shelf.Folder, "rig.yaml"), program));
        var neighbours = mutants.ToLookup(mutant => mutant.File, mutant => mutant.Number);
        var left = sample.Where(mutant => ledger.Of(mutant.Number) is null).ToList();
        var judged = sample.Count - left.Count;
        try
        {
            await Parallel.ForEachAsync(left, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = over }, async (mutant, cancel) =>
            {
                var judgement = await judge.JudgeAsync(mutant, Turn.Of(reach.Touching(mutant.Number), ledger.Kills(neighbours[mutant.File])), cancel);
                ledger.Add(judgement);
                await output.WriteLineAsync($"[{Interlocked.Increment(ref judged),3}/{sample.Count}] {judgement.Fate,-10}  {mutant.Place}  {mutant.Operator}  {judgement.By ?? judgement.Why}  {judgement.Seconds:0.0} s");
            });
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync($"The time is over: {judged} of {sample.Count} mutants are judged. The next start goes on from here.");
        }
    }
}
