using System.Text.Json;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Everything that is decided before anything is started: rig, plan, seed, mode.</summary>
internal sealed record RunSettings(
    string RunId, RigFile Rig, string FeaturesFolder, IReadOnlyDictionary<string, string> Sources, IReadOnlyList<Requirement> Requirements,
    IReadOnlyList<PlannedRun> Plan, int Seed, RunMode Mode, bool Strict)
{
    /// <summary>True when a run that has a journal is continued.</summary>
    public bool IsResumed { get; private init; }

    /// <summary>What test cases were chosen by, for a sentence; null when nobody chose.</summary>
    public string? SelectedBy { get; private init; }

    /// <summary>Null when no file of waivers was named.</summary>
    public WaiverList? Waivers { get; private init; }

    public bool IsPartial => Plan.Any(planned => !planned.Case.Selected);

    /// <summary>How many times each test case is run.</summary>
    public int Repeat { get; private init; } = 1;

    /// <summary>How many attempts at a test case it makes, as far as nothing breaks.</summary>
    public int Attempts => Plan.Count(planned => planned.Runs) * Repeat;

    /// <summary>The syncs of the devices are counted. A run that is continued does not: its processes are others.</summary>
    public bool CountsSyncs { get; private init; }

    /// <summary>How the device is started in this run.</summary>
    public DeviceCommand Device => Rig.Device with { CountsSyncs = CountsSyncs };

    /// <summary>The same of the second one; null where there is none.</summary>
    public DeviceCommand? SecondDevice => Rig.SecondDevice is { } second ? second with { CountsSyncs = CountsSyncs } : null;

    /// <summary>The built test assembly of the features.</summary>
    public string TestAssembly => Repository.Assembly(ProjectOf(FeaturesFolder));

    /// <summary>How many test cases may run at the same time; null: as many as the rig file says, or keep the processors busy.</summary>
    private int? Rigs { get; init; }

    /// <summary>Ids of requirements whose test cases nobody may waive.</summary>
    private IReadOnlyList<string> NeverWaived { get; init; } = [];

    /// <exception cref="ConfigurationException">Rig, statement, features, catalogue, selection or waivers do not fit.</exception>
    public static RunSettings Read(RunOptions options)
    {
        var settings = Planned(options);
        if ((options.Waivers ?? settings.Rig.Waivers) is not { } file)
            return settings;
        var waivers = WaiverFile.Read(file);
        WaiverRules.Check(waivers, [.. settings.Plan.Select(planned => planned.Case)], settings.NeverWaived, WaiverRules.Today);
        return settings with { Waivers = waivers };
    }

    /// <exception cref="ConfigurationException">A selection leaves nothing that applies to the device.</exception>
    public void CheckThatSomethingRuns()
    {
        if (IsPartial && !Plan.Any(planned => planned.Runs) && Plan.First(planned => planned.Case.Selected).Case is var first)
            throw new ConfigurationException($"{SelectionText.Of([.. Plan.Select(planned => planned.Case)], SelectedBy)}, and none of the selected ones applies to the device ({first.Id}: {first.NotApplicable}). Ask for others.");
    }

    /// <summary>The settings of a run that is to be continued: what it was begun with, from the same rig and suite.</summary>
    /// <exception cref="ConfigurationException">Rig or suite are not what they were.</exception>
    public static RunSettings Resume(RunStarted start)
    {
        if (!File.Exists(start.Rig.File))
            throw new ConfigurationException($"Run {start.RunId} was begun with the rig file '{start.Rig.File}', and it is not there. Put it back, as it was, or start a new run.");
        if (start.Waivers is { } waivers)
            WaiverRules.CheckDays(waivers, WaiverRules.Today);
        var now = Planned(new RunOptions(start.Rig.File, start.Features, [], (int)start.Seed, RunsFolder: "", start.RunId));
        if (SuiteSources.Changed(start.Sources, now.Sources) is { } changed)
            throw Refuse(start, $"its suite was another one ({changed} has changed since)");
        if (JsonSerializer.Serialize(now.Rig.Setting) != JsonSerializer.Serialize(start.Rig))
            throw Refuse(start, $"'{start.Rig.File}', or the device's program that it names, has changed since");
        if (now.Rig.Statement.Identity != start.Statement || !Same(now.Rig.Statement.Ics, start.Ics) || !Same(now.Rig.Statement.Ixit, start.Ixit))
            throw Refuse(start, $"the device's statement (ICS) or declared behaviour (IXIT) that '{start.Rig.File}' names has changed since");

        return now with { Mode = start.Mode, Strict = start.Strict, SelectedBy = start.Selection, Waivers = start.Waivers, Repeat = start.Repeat, Plan = [.. start.Plan.Select(planned => new PlannedRun(planned))], IsResumed = true };
    }

    /// <param name="left">Ids of test cases.</param>
    /// <returns>Names of the rigs for what is left: a feature runs on one at a time, so that there are never more than features.</returns>
    public IReadOnlyList<string> RigsFor(IReadOnlyCollection<string> left)
    {
        var features = Plan.Where(planned => left.Contains(planned.Case.Id)).Select(planned => planned.Case.Feature).Distinct().Count();
        return [.. Enumerable.Range(0, Math.Clamp(Rigs ?? Rig.Rigs, 1, Math.Max(features, 1))).Select(number => $"rig-{number}")];
    }

    public RunStarted Start(DateTimeOffset now) => new(
        RunId, now, Suite.Version, Suite.Commit, Sources, Mode, Seed, Rig.Setting, FeaturesFolder, Rig.Statement.Ics, Rig.Statement.Ixit,
        Requirements, [.. Plan.Select(planned => planned.Case)], IsPartial, Strict)
    {
        Repeat = Repeat, Selection = SelectedBy, Waivers = Waivers, Statement = Rig.Statement.Identity,
        OwnScore = FeaturesFolder == Repository.Features ? OwnScoreFile.Read() : null,
    };

    private static RunSettings Planned(RunOptions options)
    {
        var settled = options.Settled();
        var rig = RigFile.Read(options.RigPath);
        if (options.Rigs > 1 && rig.Tracer is not null)
            throw new ConfigurationException($"{options.Rigs} rigs were asked for, and '{options.RigPath}' has a cardTrace: a tracer watches one device. Leave --rigs out.");
        var features = Path.GetFullPath(options.FeaturesFolder);
        try
        {
            var catalogue = Catalogue.Read(Path.Combine(features, Repository.Catalogue));
            var inventory = Inventory.Read(features, catalogue);
            var drafts = TestPlan.Draft(inventory, catalogue);
            var sources = SuiteSources.Of(features, Repository.Assembly(ProjectOf(features)));
            var selection = Selection.Read(settled, inventory, drafts, sources);
            rig.Statement.Check(catalogue.Options);
            List<PlannedCase> plan =
            [
                .. drafts.Select(draft => (Draft: draft, Condition: catalogue.ConditionOf(draft))).Select(test => test.Draft with
                {
                    Selected = selection.Has(test.Draft),
                    NotApplicable = Applicability.WhyNot(test.Condition, rig.Statement),
                    Needs = Applicability.Needs(test.Condition, rig.Statement),
                }),
            ];
            selection.Check(plan);
            return new RunSettings(
                options.RunId, rig, features, sources, catalogue.Requirements, [.. plan.Select(test => new PlannedRun(test))], options.Seed, options.Mode, options.Strict)
            {
                Rigs = options.Rigs, CountsSyncs = options.CountsSyncs, Repeat = options.Repeat, SelectedBy = selection.Words, NeverWaived = catalogue.NeverWaived,
            };
        }
        catch (FormatException cause)
        {
            throw new ConfigurationException(cause.Message, cause);
        }
    }

    private static ConfigurationException Refuse(RunStarted start, string why) =>
        new($"Run {start.RunId} cannot be continued: {why}, and its verdicts would not be of one run. Start a new one.");

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(entry => other.GetValueOrDefault(entry.Key) == entry.Value);

    private static string ProjectOf(string folder) => Directory.GetFiles(folder, "*.csproj") is [var only]
        ? Path.GetFileNameWithoutExtension(only)
        : throw new ConfigurationException($"'{folder}' must hold one project file, that of the features' test assembly. Name another folder.");
}
