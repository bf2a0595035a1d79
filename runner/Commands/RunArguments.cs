using System.CommandLine;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary>What can be given to <c>hil run</c>, and is handed on to its inner half.</summary>
internal sealed class RunArguments
{
    private readonly Option<string> _rig = new("--rig") { HelpName = "FILE", Description = "the rig.yaml: how the device is started, and what its vendor says of it", DefaultValueFactory = _ => Repository.DefaultRig };
    private readonly SelectionArguments _selection = new();
    private readonly Option<string?> _waivers = new("--waivers") { HelpName = "FILE", Description = "waivers, in place of those that the rig.yaml names" };
    private readonly Option<int> _seed = new("--seed") { HelpName = "N", CustomParser = OptionValues.Seed, Description = "all that is random comes from it", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _mode = new("--mode") { HelpName = OptionValues.ModeWords, Description = "what the run is for; certification refuses every selection", DefaultValueFactory = _ => "regular" };
    private readonly Option<bool> _strict = new("--strict") { Description = "levels Q (quality) and X (extension) count in the closing line and in the exit code" };
    private readonly Option<int?> _rigs = new("--rigs") { HelpName = "N", CustomParser = OptionValues.Rigs, Description = "how many test cases run at the same time, each on a rig of its own (default: 'rigs' of the rig.yaml, or two for each processor)" };
    private readonly Option<int> _repeat = new("--repeat") { HelpName = "N", CustomParser = OptionValues.Repeat, Description = "run each test case so many times; what passes only sometimes is not passed", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _countSyncs = new("--count-syncs") { Description = "count how often the device's programs wait for the disk (fsync, fdatasync), by strace; the run takes longer" };
    private readonly Option<string> _output = new("--out") { HelpName = "DIR", Description = "folder for run folders", DefaultValueFactory = _ => Repository.Runs };
    private readonly Option<string?> _resume = new("--resume") { HelpName = "RUN", Description = "go on with a run that was killed, interrupted, lost its bench, or had errors; what has a verdict about the device keeps it" };
    private readonly Option<string> _features = new("--features") { Hidden = true, DefaultValueFactory = _ => Repository.Features };
    private readonly Option<string> _id = new("--id") { Hidden = true, DefaultValueFactory = _ => Ulid.New(TimeProvider.System.GetUtcNow()) };

    private RunArguments() => _mode.Validators.Add(OptionValues.CheckMode);

    /// <summary>A command with these options: it begins a run, or goes on with one.</summary>
    /// <param name="resume">Gets the run's folder.</param>
    public static Command Command(string name, string description, Func<RunOptions, Task<int>> begin, Func<string, Task<int>> resume)
    {
        var given = new RunArguments();
        var command = new Command(name, description) { given._rig };
        given._selection.AddTo(command);
        foreach (var option in new Option[] { given._waivers, given._seed, given._mode, given._strict, given._rigs, given._repeat, given._countSyncs, given._output, given._resume, given._features, given._id })
            command.Add(option);
        command.SetAction((parsed, _) => parsed.GetValue(given._resume) is { } former ? resume(former) : begin(given.Options(parsed)));
        return command;
    }

    /// <summary>A command with those of the options that decide what is planned.</summary>
    public static Command Planning(string name, string description, Func<RunOptions, int> plan)
    {
        var given = new RunArguments();
        var command = new Command(name, description) { given._rig };
        given._selection.AddTo(command);
        command.Add(given._output);
        command.Add(given._features);
        command.SetAction(parsed => plan(given._selection.Into(
            new RunOptions(parsed.GetValue(given._rig)!, parsed.GetValue(given._features)!, [], Seed: 1, parsed.GetValue(given._output)!, name), parsed)));
        return command;
    }

    /// <summary>The options as they are given on a command line.</summary>
    public static IReadOnlyList<string> Of(RunOptions options) =>
    [
        "--rig", options.RigPath, "--features", options.FeaturesFolder, "--seed", $"{options.Seed}", "--out", options.RunsFolder, "--id", options.RunId,
        "--mode", options.Mode.Word(), .. options.Strict ? ["--strict"] : Array.Empty<string>(),
        .. options.Waivers is { } waivers ? ["--waivers", waivers] : Array.Empty<string>(), .. options.CountsSyncs ? ["--count-syncs"] : Array.Empty<string>(), .. options.Rigs is { } rigs ? ["--rigs", $"{rigs}"] : Array.Empty<string>(),
        "--repeat", $"{options.Repeat}", .. SelectionArguments.Of(options),
    ];

    private RunOptions Options(ParseResult given) => _selection.Into(
        new RunOptions(
            given.GetValue(_rig)!, given.GetValue(_features)!, [], given.GetValue(_seed), given.GetValue(_output)!, given.GetValue(_id)!,
            OptionValues.Mode(given.GetValue(_mode)!), given.GetValue(_strict))
        {
            Waivers = given.GetValue(_waivers),
            Rigs = given.GetValue(_rigs),
            Repeat = given.GetValue(_repeat),
            CountsSyncs = given.GetValue(_countSyncs),
        },
        given);
}
