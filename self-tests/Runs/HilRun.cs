using System.Diagnostics;
using System.Globalization;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>A whole run of the suite, started as a user starts it, in a process group of its own.</summary>
internal sealed class HilRun : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);
    private static readonly string Program = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");

    private readonly DirectoryInfo _runs;
    private readonly TaskCompletionSource _firstCase = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private readonly BusyRigs _rigs;
    private readonly List<string> _lines = [];
    private readonly bool _isOwner;

    public HilRun(params IEnumerable<string> arguments)
        : this("run", Directory.CreateTempSubdirectory("hil-runs-"), isOwner: true, arguments)
    {
    }

    private HilRun(string command, DirectoryInfo runs, bool isOwner, IEnumerable<string> arguments)
        : this(runs, isOwner, CommandLine(command, runs, arguments))
    {
    }

    /// <param name="commandLine">In a session of its own.</param>
    private HilRun(DirectoryInfo runs, bool isOwner, IReadOnlyList<string> commandLine)
    {
        (_runs, _isOwner, _rigs) = (runs, isOwner, BusyRigs.Take(RigsIn(commandLine)));
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("setsid", commandLine)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,   // its end would be a sign to stop
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        _process.Exited += (_, _) => _rigs.Dispose();
        _process.Start();
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>A run whose folder lies in a place that belongs to somebody else, and stays.</summary>
    public static HilRun In(string runs, params IEnumerable<string> arguments) => new("run", new DirectoryInfo(runs), isOwner: false, arguments);

    /// <summary>The inner half of a run alone, in namespaces of its own: what comes of it is in the journal (<see cref="OutcomeAsync"/>), and reports are not made.</summary>
    public static HilRun WithoutReports(params IEnumerable<string> arguments) => WithoutReports(Directory.CreateTempSubdirectory("hil-runs-"), isOwner: true, arguments);

    /// <summary>The same, and its folder lies in a place that belongs to somebody else.</summary>
    public static HilRun WithoutReportsIn(string runs, params IEnumerable<string> arguments) => WithoutReports(new DirectoryInfo(runs), isOwner: false, arguments);

    /// <summary>The inner half of a run alone, in the test's own namespaces, and without reports.</summary>
    public static HilRun Bench(params IEnumerable<string> arguments) => new("bench", Directory.CreateTempSubdirectory("hil-runs-"), isOwner: true, arguments);

    /// <summary>Goes on with a run that has ended; its folder stays with its first owner.</summary>
    public static HilRun Resume(string runFolder) => new(Directory.GetParent(runFolder)!, isOwner: false, [Program, "run", "--resume", runFolder]);

    public int Id => _process.Id;

    public string Folder => _runs.GetDirectories().Single().FullName;

    public string Output
    {
        get
        {
            lock (_lines)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>Kills the outer process, or process 1 of the run's namespaces where it is there already.</summary>
    public void Kill(bool isInner)
    {
        var inner = ProcessTable.ChildrenOf(Id) is [var unshare, ..] && ProcessTable.ChildrenOf(unshare) is [var first, ..] ? first : Id;
        ProcessTable.Kill(isInner ? inner : Id);
    }

    /// <summary>Whether the first record is in the journal, whole.</summary>
    public bool HasBegun => _runs.GetDirectories() is [var folder] && File.Exists(RunFolder.Journal(folder.FullName)) && File.ReadAllBytes(RunFolder.Journal(folder.FullName)).Contains((byte)'\n');

    /// <summary>Waits until the first test case is finished.</summary>
    public Task FirstCaseAsync() => _firstCase.Task.WaitAsync(Limit);

    /// <param name="limit">How long it may take; null: what one run of the suite may.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(TimeSpan? limit = null)
    {
        using var tooLate = new CancellationTokenSource(limit ?? Limit);
        await _process.WaitForExitAsync(tooLate.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>What a run with reports would have ended with, by its journal.</returns>
    public async Task<ExitCode> OutcomeAsync(TimeSpan? limit = null)
    {
        (await EndAsync(limit)).Should().Be(0, "the journal says all that went wrong: {0}", Output);
        return Result().ExitCode;
    }

    /// <summary>What the journal says of the run, as the reports read it.</summary>
    public RunResult Result() => RunResult.From(JournalReader.Read(Folder));

    /// <summary>The one test case with that number.</summary>
    public CaseResult Case(int number) => Result().Cases.Single(result => result.Plan.Id == IdOf(number));

    public static string IdOf(int number) => $"DMSC-1.0-con-{number:0000}";

    /// <summary>Ids of the test cases that ended with a verdict.</summary>
    public IEnumerable<string> Cases(Verdict verdict) => Result().Cases.Where(result => result.Verdict == verdict).Select(result => result.Plan.Id);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _rigs.Dispose();
        if (_isOwner)
            _runs.Delete(recursive: true);
    }

    private static HilRun WithoutReports(DirectoryInfo runs, bool isOwner, IEnumerable<string> arguments) =>
        new(runs, isOwner, Enclosure.CommandLine(CommandLine("bench", runs, arguments)));

    private static List<string> CommandLine(string command, DirectoryInfo runs, IEnumerable<string> arguments) =>
        [Program, command, "--out", runs.FullName, .. OneRigUnlessTold(arguments), .. arguments];

    // several runs are made at the same time: the processors are busy with one rig each
    private static IEnumerable<string> OneRigUnlessTold(IEnumerable<string> arguments) => arguments.Contains("--rigs") ? [] : ["--rigs", "1"];

    private static int RigsIn(IReadOnlyList<string> commandLine) => commandLine.ToList().IndexOf("--rigs") is >= 0 and var at ? int.Parse(commandLine[at + 1], CultureInfo.InvariantCulture) : 1;

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
            _lines.Add(line);
        if (line.StartsWith("[  1/", StringComparison.Ordinal))
            _firstCase.TrySetResult();
    }
}
