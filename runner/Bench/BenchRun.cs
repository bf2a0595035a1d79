using Conformance.Fixtures;
using Conformance.Fixtures.Device;
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
        try
        {
            book.Take(settings.IsResumed ? new RunResumed(TimeProvider.System.GetUtcNow(), Suite.Version, Suite.Commit) : settings.Start(TimeProvider.System.GetUtcNow()));
            book.Take(await EndAsync(book, cancel));
        }
        catch (IOException cause)
        {
            throw new JournalLostException(cause);
        }
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
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return Ended(RunOutcome.Interrupted, "The run was interrupted.", Blame.Operator);
        }
        catch (ContractBreachException cause)
        {
            return Ended(book.Records.OfType<BenchReady>().Any() ? RunOutcome.RigError : RunOutcome.BadInput, cause.Message, Blame.Device);
        }
        catch (DeviceStartException cause)
        {
            return Ended(RunOutcome.RigError, cause.Message, Blame.Device);
        }
        catch (RigException cause)
        {
            return Ended(RunOutcome.RigError, cause.Message, Enum.Parse<Blame>($"{cause.Part}"));
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
                return Stuck(book.Lost is [.., var last] ? last : null, stillLeft.Count);
        }

        return Ended(RunOutcome.Completed, null, null);
    }

    private IReadOnlyList<AttemptDue> Left(RunBook book) =>
        Ledger.Left(settings.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id), settings.Repeat, book.Records);

    private static RunEnded Stuck(BenchLost? lost, int left) => lost is null
        ? Ended(RunOutcome.RigError, $"The test host ended in order and left {left} test cases without a record. What it said is in logs/test-host.log.", Blame.Suite)
        : Ended(RunOutcome.RigError, $"{(lost.Blame is Blame.Device ? "The device's program broke down before a test case was finished" : "The bench was lost again")}, with {left} test cases left. {lost.Reason}", lost.Blame);

    private static RunEnded Ended(RunOutcome outcome, string? reason, Blame? blame) => new(TimeProvider.System.GetUtcNow(), outcome, reason, blame);
}
