using System.Globalization;
using Conformance.Fixtures;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Mutants.Judging;

/// <summary>Puts many mutants to the suite at a time, each to test cases of its own.</summary>
/// <remarks>What is wrong with a device is mostly seen by waiting for it, so a machine bears more rigs than it has processors.</remarks>
/// <param name="runs">Where run folders are made.</param>
/// <param name="rig">The rig.yaml with the mutated device.</param>
internal sealed class Judge(string runs, string rig)
{
    private const int Runs = 2;   // side by side
    private const int Rigs = 6;   // of each

    /// <param name="round">Which mutant each test case meets.</param>
    /// <returns>What each test case said of its mutant.</returns>
    /// <exception cref="RigException">The run did not begin.</exception>
    /// <exception cref="OperationCanceledException">It is not wanted any more.</exception>
    public async Task<IReadOnlyList<Meeting>> PutAsync(IReadOnlyDictionary<string, Trial> round, CancellationToken stop) =>
        [.. (await Task.WhenAll(round.Index().GroupBy(one => one.Index % Runs, one => one.Item).Select(part => RunAsync(part.Key, part.ToDictionary(), stop)))).SelectMany(met => met)];

    private async Task<IEnumerable<Meeting>> RunAsync(int number, Dictionary<string, Trial> round, CancellationToken stop)
    {
        var table = Path.Combine(runs, $"mutants-{number}.tsv");
        await File.WriteAllLinesAsync(table, round.Select(one => $"{one.Key}\t{one.Value.Mutant.Number.ToString(CultureInfo.InvariantCulture)}"), stop);
        using var run = new SuiteRun(
            runs, folder => new() { ["MUTANTS"] = table, ["MUTANTS_RUN"] = folder }, ["--rig", rig, "--rigs", $"{Rigs}", .. round.Keys.SelectMany(id => new[] { "--only", id })]);
        await run.EndAsync(stop);
        var result = run.Result() ?? throw new RigException("A run with mutants did not begin. See that './run-hil.sh run' does, then start again.");
        var cases = result.Cases.ToDictionary(one => one.Plan.Id);
        return round.Select(one => Met(one.Value.Mutant, one.Key, cases[one.Key]));
    }

    private static Meeting Met(Mutant mutant, string id, CaseResult result) =>
        new(mutant.Number, mutant.Place, id, result.Verdict, result.Verdict is Verdict.Pass or Verdict.Fail ? "" : $"{result.Verdict.Word()}, {result.ReasonCode}");
}
