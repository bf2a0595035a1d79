using Conformance.Reports.Records;

namespace Conformance.Runner.Planning;

/// <summary>What the user gave on the command line of <c>hil run</c>.</summary>
/// <param name="RigPath">The rig.yaml.</param>
/// <param name="FeaturesFolder">The features, the catalogue, and the project that their test assembly is built from.</param>
/// <param name="Only">Ids of test cases or requirements; empty: all.</param>
/// <param name="RunId">Names the run folder.</param>
/// <param name="Strict">Levels Q and X count like M and O.</param>
internal sealed record RunOptions(
    string RigPath, string FeaturesFolder, IReadOnlyList<string> Only, int Seed, string RunsFolder, string RunId, RunMode Mode = RunMode.Regular, bool Strict = false)
{
    /// <summary>File names or titles of features, or parts of them; empty: all.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>The syncs of the devices are counted.</summary>
    public bool CountsSyncs { get; init; }

    /// <summary>Empty: all.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Folder of a run whose test cases that did not pass are asked for; empty: the latest of this rig file; null: not asked for.</summary>
    public string? Failed { get; init; }

    /// <summary>Folder of a run whose test cases without a verdict are asked for; empty: the latest of this rig file; null: not asked for.</summary>
    public string? NotYetRun { get; init; }

    /// <summary>The file of waivers; null: the one that the rig file names, if it does.</summary>
    public string? Waivers { get; init; }

    /// <summary>How many test cases may run at the same time; null: as the rig file says.</summary>
    public int? Rigs { get; init; }

    /// <summary>How many times each test case is run.</summary>
    public int Repeat { get; init; } = 1;

    public string RunFolder => Path.Combine(Path.GetFullPath(RunsFolder), RunId);

    /// <summary>The same with the folders of former runs spelt out, so that it means the same later.</summary>
    /// <exception cref="Configuration.ConfigurationException">The mode allows no selection, there is no former run of this rig file, or a repetition would have no seed.</exception>
    public RunOptions Settled()
    {
        Selection.Check(this);
        if (Seed > int.MaxValue - Repeat + 1)
            throw new Configuration.ConfigurationException($"Each repetition has the next seed, and from seed {Seed} on there are not {Repeat} up to {int.MaxValue}. Give a smaller --seed, or fewer repetitions.");
        return this with { Failed = Settled(Failed), NotYetRun = Settled(NotYetRun) };
    }

    private string? Settled(string? run) => run is "" ? FormerRun.Latest(RunsFolder, RigPath) : run is null ? null : Path.GetFullPath(run);
}
