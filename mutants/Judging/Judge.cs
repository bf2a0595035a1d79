using System.Globalization;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Mutants.Judging;

/// <summary>Puts many mutants to the suite in one run, each to test cases of its own.</summary>
/// <param name="runs">Where run folders are made.</param>
/// <param name="rig">The rig.yaml with the mutated device.</param>
internal sealed class Judge(string runs, string rig)
{
    private const int Rigs = 8;   // of a run: what is wrong with a device is mostly seen by waiting for it

    /// <param name="round">Which mutant each test case meets.</param>
    /// <returns>What each test case said of its mutant.</returns>
    /// <exception cref="OperationCanceledException">It is not wanted any more.</exception>
    public async Task<IReadOnlyList<Meeting>> PutAsync(IReadOnlyDictionary<string, Trial> round, CancellationToken stop)
    {
        var table = Path.Combine(runs, "mutants.tsv");
        await File.WriteAllLinesAsync(table, round.Select(one => $"{one.Key}\t{one.Value.Mutant.Number.ToString(CultureInfo.InvariantCulture)}"), stop);
        using var run = new SuiteRun(
            runs, folder => new() { ["MUTANTS"] = table, ["MUTANTS_RUN"] = folder }, ["--rig", rig, "--rigs", $"{Rigs}", .. round.Keys.SelectMany(id => new[] { "--only", id })]);
        await run.EndAsync(stop);
        var cases = run.Result()?.Cases.ToDictionary(one => one.Plan.Id) ?? [];
        return [.. round.Select(one => Met(one.Value.Mutant, one.Key, cases.GetValueOrDefault(one.Key)))];
    }

    private static Meeting Met(Mutant mutant, string id, CaseResult? result) =>
        new(mutant.Number, mutant.Place, id, result?.Verdict ?? Verdict.NotRun, result switch
        {
            null => "the run did not begin",
            { Verdict: Verdict.Pass or Verdict.Fail } => "",
            _ => $"{result.Verdict.Word()}, {result.ReasonCode}",
        });
}
