using Conformance.Reports.Records;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Bench;

/// <summary>One run inside its namespaces: round after round until nothing is left to attempt, and the journal of it all.</summary>
/// <remarks>
/// A device's program that dies is started again as often as that brings the run forward. A rig that is found broken is left
/// out from then on; when there is none left, or what all rigs stand on breaks, the bench is renewed once: one that breaks twice needs a person.
/// </remarks>
internal sealed class BenchRun(string runFolder, RunSettings settings, Progress progress)
{
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public async Task GoAsync(CancellationToken cancel)
    {
        var (journal, before) = settings.IsResumed ? await ContinueAsync(cancel) : (new JournalWriter(runFolder), []);
        using var _ = journal;
        var book = new RunBook(new CountedJournal(journal, settings.CountsSyncs ? rig => new SyncTrace(SyncTrace.PathOf(runFolder, rig)) : null), before, progress);
        book.Take(settings.IsResumed ? new RunResumed(TimeProvider.System.GetUtcNow(), Suite.Version, Suite.Commit) : settings.Start(TimeProvider.System.GetUtcNow()));
        book.Take(await EndAsync(book, cancel));
    }

    private async Task<(JournalWriter Journal, IReadOnlyList<JournalRecord> Before)> ContinueAsync(CancellationToken cancel)
    {
        var (writer, journal) = await HandOver.TakeAsync(() => JournalWriter.Continue(runFolder), cancel);
        return (writer, journal.Records);
    }

    private async Task<RunEnded> EndAsync(RunBook book, CancellationToken cancel)
    {
        try
        {
            return await RoundsAsync(book, cancel);
        }
        catch (Exception cause) when (cause is not JournalLostException)
        {
            var end = RunEnding.Of(cause, cancel.IsCancellationRequested, book.Records.OfType<BenchReady>().Any());
            if (end.Blame is Blame.Suite)
                await Console.Error.WriteLineAsync($"{cause}");   // with the places in the code
            return end;
        }
    }

    private async Task<RunEnded> RoundsAsync(RunBook book, CancellationToken cancel)
    {
        var rigs = new RigChoice(settings.RigsFor([.. Left(book).Select(due => due.Id)]));
        while (Left(book) is { Count: > 0 } left)
        {
            var finished = book.Records.OfType<CaseFinished>().Count();
            await new Round(runFolder, settings, book).GoAsync(left, rigs.Sound, cancel);
            cancel.ThrowIfCancellationRequested();

            var isForward = book.Records.OfType<CaseFinished>().Count() > finished;
            if (!rigs.GoOnAfter(book.Lost, isForward) && Left(book) is { Count: > 0 } stillLeft)
                return RunEnding.Stuck(book.Lost is [.., var last] ? last : null, stillLeft.Count);
        }

        return RunEnding.Completed();
    }

    private IReadOnlyList<AttemptDue> Left(RunBook book) =>
        Ledger.Left(settings.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id), settings.Repeat, book.Records);
}
