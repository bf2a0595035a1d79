using Conformance.Fixtures;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Bench;

/// <summary>The program that works through the features. It starts beside the bench, and waits for it where its first scenario begins.</summary>
internal sealed class TestHost : IDisposable
{
    private const int LongRun = 500;   // attempts at a test case: from there on compiling anew what is called often costs less than it spares
    private const string RunnerSocket = "/run/pcscd/runner.sock";

    private readonly RunBook _book;
    private readonly TimeSpan _caseLimit;
    private readonly CancellationTokenSource _silence = new();
    private readonly CancellationTokenSource _over = new();
    private readonly JournalServer _records;
    private readonly Task _serving;
    private readonly Child _process;

    private TestHost(string runFolder, RunSettings settings, RunBook book, Task<BenchDescription> bench)
    {
        (_book, _caseLimit) = (book, settings.Rig.CaseLimit);
        _records = new JournalServer(RunnerSocket, bench, record =>
        {
            _silence.CancelAfter(_caseLimit);
            return book.Take(record);
        });
        _serving = _records.ServeAsync(_over.Token);
        var environment = new Dictionary<string, string> { [BenchDescription.Variable] = RunnerSocket, [PcscDaemon.SocketVariable] = PcscDaemon.Socket };
        if (settings.Attempts > LongRun)
            environment["DOTNET_TC_CallCounting"] = "1";
        _process = Child.Start("test-host", runFolder, "dotnet", [settings.TestAssembly], environment);
    }

    /// <param name="runFolder">Where its log and its own results go.</param>
    /// <param name="settings">Which features, and how long one test case may last.</param>
    /// <param name="book">Takes the records.</param>
    /// <param name="bench">Comes to its end when the bench stands.</param>
    /// <exception cref="RigException">The program cannot be started.</exception>
    public static TestHost Start(string runFolder, RunSettings settings, RunBook book, Task<BenchDescription> bench) => new(runFolder, settings, book, bench);

    /// <summary>Lets it work until it is through, and ends it when it is silent for longer than one test case may last.</summary>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    public async Task WorkAsync(CancellationToken cancel)
    {
        _silence.CancelAfter(_caseLimit);
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel, _silence.Token);
        try
        {
            await await Task.WhenAny(_process.WaitForExitAsync(tooLate.Token), _serving);
            JudgeEnd();
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Lose($"The test host was silent for {_caseLimit.TotalSeconds:0} s, the longest that rig.yaml lets a test case take (caseLimitSeconds). {_process.LastWords()}");
        }
        catch (RigException cause)
        {
            Lose(cause.Message);
        }
        finally
        {
            _process.Dispose();   // what it has sent is taken, and nothing comes after the end of the round
            await _over.CancelAsync();
            await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose()
    {
        _process.Dispose();
        _over.Cancel();
        _records.Dispose();
        _over.Dispose();
        _silence.Dispose();
    }

    private void JudgeEnd()
    {
        var ofRound = _book.Records.Reverse().TakeWhile(record => record is not BenchReady).ToList();
        var diedInOne = ofRound.OfType<CaseStarted>().Count() > ofRound.OfType<CaseFinished>().Count();
        if (_process.ExitCode is not (0 or 1) || diedInOne)
            Lose($"The test host ended with code {_process.ExitCode}. {_process.LastWords()}");
    }

    private void Lose(string reason) => _book.Lose(null, "test-host", Blame.Suite, reason);
}
