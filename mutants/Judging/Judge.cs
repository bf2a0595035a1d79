using System.Globalization;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Mutants.Judging;

/// <summary>Puts a mutant to the test cases that reach it, until one fails.</summary>
/// <param name="runs">Where run folders are made.</param>
/// <param name="rig">The rig.yaml with the mutated device.</param>
internal sealed class Judge(string runs, string rig)
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private const int Tries = 3;
    private const double Slower = 4;   // so many times as long as without a mutant a test case may take
    private const string Stopped = "the run took too long, and was stopped";

    /// <param name="turns">Its test cases, a list for each run.</param>
    /// <exception cref="OperationCanceledException">It is not wanted any more.</exception>
    public async Task<Judgement> JudgeAsync(Mutant mutant, IReadOnlyList<IReadOnlyList<CaseReach>> turns, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        Judgement? worst = null;
        foreach (var cases in turns)
        {
            var judged = await AgainWhereBusyAsync(mutant, cases, stop);
            worst = judged.Fate is Fate.Survived ? worst ?? judged : judged;
            if (judged is { Fate: Fate.Killed or Fate.NotStarted } or { Why: Stopped })
                break;
        }

        return worst! with { Seconds = Math.Round(TimeProvider.System.GetElapsedTime(begin).TotalSeconds, 1) };
    }

    /// <summary>Where others keep the machine busy, a test case may fail for want of time: it has to fail alone as well.</summary>
    private async Task<Judgement> AgainWhereBusyAsync(Mutant mutant, IReadOnlyList<CaseReach> cases, CancellationToken stop)
    {
        for (var left = Tries; left > 0; left--)
        {
            var judged = await PutAsync(mutant, cases, stop);
            if (judged.Fate is not Fate.Killed || !Busy.IsNow() || (await PutAsync(mutant, [.. cases.Where(one => one.Id == judged.By)], stop)).Fate is Fate.Killed)
                return judged;
        }

        return Judgement.Of(mutant, Fate.NotPassed, why: "test cases fail now and then on the busy machine");
    }

    private async Task<Judgement> PutAsync(Mutant mutant, IReadOnlyList<CaseReach> cases, CancellationToken stop)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var slow = Start + TimeSpan.FromMilliseconds(Slower * cases.Sum(one => one.DurationMs));
        tooLate.CancelAfter(slow < Longest ? slow : Longest);
        using var run = new SuiteRun(
            runs, new Dictionary<string, string> { ["MUTANT"] = mutant.Number.ToString(CultureInfo.InvariantCulture) },
            ["--rig", rig, "--rigs", "1", .. cases.SelectMany(one => new[] { "--only", one.Id })]);
        try
        {
            return await run.FailOrEndAsync(tooLate.Token) is { } failed ? Judgement.Of(mutant, Fate.Killed, failed) : Of(mutant, run.Result());
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Judgement.Of(mutant, Fate.NotPassed, why: Stopped);
        }
    }

    private static Judgement Of(Mutant mutant, RunResult? run)
    {
        var ran = run?.Cases.Where(one => one.Verdict is not (Verdict.NotSelected or Verdict.NotApplicable)).ToList();
        if (ran is null or [])
            return Judgement.Of(mutant, Fate.NotStarted, why: "the run did not begin");
        if (ran.Find(one => one.Verdict is Verdict.Fail) is { } failed)
            return Judgement.Of(mutant, Fate.Killed, failed.Plan.Id);
        if (ran.Find(one => one.Verdict is not Verdict.Pass) is not { } other)
            return Judgement.Of(mutant, Fate.Survived);
        return Judgement.Of(mutant, ran.Exists(one => one.Verdict is Verdict.Pass) ? Fate.NotPassed : Fate.NotStarted, why: $"{other.Plan.Id}: {other.Verdict.Word()}, {other.ReasonCode}");
    }
}
