using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>A run that was made before, to choose test cases by. Test cases are the same when their ids are.</summary>
internal sealed class FormerRun
{
    private readonly IReadOnlyDictionary<string, Verdict> _verdicts;
    private readonly string _name;

    /// <param name="sources">Fingerprints of the suite that is chosen from.</param>
    /// <exception cref="FormatException">It is no run folder, or its journal is damaged.</exception>
    public FormerRun(string folder, IReadOnlyDictionary<string, string> sources)
    {
        var result = RunResult.From(JournalReader.Read(folder));
        var start = result.Journal.Start;
        _verdicts = result.Cases.ToDictionary(one => one.Plan.Id, one => one.Verdict);
        _name = $"run {start.RunId}{(SuiteSources.Same(start.Sources, sources) ? "" : ", which was of another suite,")}";
    }

    /// <summary>What should have passed there, and has not. A waived fail is one.</summary>
    public Criterion NotPassed => new(
        $"what did not pass in {_name}", test => _verdicts.GetValueOrDefault(test.Id) is Verdict.Fail or Verdict.Error or Verdict.Inconclusive or Verdict.NotRun);

    /// <summary>What has no verdict there: not reached, not selected, not applicable, or not in its plan.</summary>
    public Criterion NotYetRun => new(
        $"what was not run in {_name}", test => _verdicts.GetValueOrDefault(test.Id) is Verdict.None or Verdict.NotRun or Verdict.NotSelected or Verdict.NotApplicable);

    /// <summary>The folder of the latest run of a rig file that has ended, whole or not.</summary>
    /// <exception cref="ConfigurationException">There is none.</exception>
    public static string Latest(string runsFolder, string rigPath)
    {
        var rig = Path.GetFullPath(rigPath);
        IEnumerable<string> folders = Directory.Exists(runsFolder) ? Directory.EnumerateDirectories(Path.GetFullPath(runsFolder)) : [];
        return folders.OrderByDescending(Path.GetFileName, StringComparer.Ordinal).FirstOrDefault(folder => HasEnded(folder, rig))   // ids of runs sort by time
            ?? throw new ConfigurationException($"'{runsFolder}' holds no run of '{rigPath}' that has ended. Name a run folder behind the option, or another place of runs with --out.");
    }

    private static bool HasEnded(string folder, string rig)
    {
        try
        {
            return JournalReader.Read(folder) is { End.Outcome: not RunOutcome.BadInput } journal && journal.Start.Rig.File == rig;
        }
        catch (FormatException)
        {
            return false;   // no run, or one whose journal was damaged: nobody can say how it ended
        }
    }
}
