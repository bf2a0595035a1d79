using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary>What test cases can be chosen by, on the command line.</summary>
internal sealed class SelectionArguments
{
    private readonly Option<string[]> _only = new("--only") { HelpName = "ID", Description = "this test case or requirement alone; may be given again" };
    private readonly Option<string[]> _feature = new("--feature") { HelpName = "NAME", Description = "this feature alone, by file name or title, or a part that fits no other; may be given again" };
    private readonly Option<string[]> _level = new("--level") { HelpName = "LEVELS", Description = "these levels alone, for example M,O" };
    private readonly Option<string?> _failed = new("--failed") { HelpName = "RUN", Arity = ArgumentArity.ZeroOrOne, Description = "what did not pass in that run alone; without RUN the latest of the rig file in --out" };
    private readonly Option<string?> _notYetRun = new("--not-yet-run") { HelpName = "RUN", Arity = ArgumentArity.ZeroOrOne, Description = "what has no verdict in that run alone; without RUN the latest of the rig file in --out" };

    public SelectionArguments() => _level.Validators.Add(OptionValues.CheckLevels);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _only, _feature, _level, _failed, _notYetRun })
            command.Add(option);
    }

    public RunOptions Into(RunOptions options, ParseResult given) => options with
    {
        Only = given.GetValue(_only) ?? [],
        Features = given.GetValue(_feature) ?? [],
        Levels = OptionValues.Levels(given.GetValue(_level) ?? []),
        Failed = RunOf(given, _failed),
        NotYetRun = RunOf(given, _notYetRun),
    };

    /// <summary>The same as it is given on a command line.</summary>
    public static IReadOnlyList<string> Of(RunOptions options) =>
    [
        .. options.Only.SelectMany(id => new[] { "--only", id }),
        .. options.Features.SelectMany(part => new[] { "--feature", part }),
        .. options.Levels.SelectMany(level => new[] { "--level", level.Letter() }),
        .. options.Failed is { } failed ? ["--failed", failed] : Array.Empty<string>(),
        .. options.NotYetRun is { } notYetRun ? ["--not-yet-run", notYetRun] : Array.Empty<string>(),
    ];

    private static string? RunOf(ParseResult given, Option<string?> option) => given.GetResult(option) is null ? null : given.GetValue(option) ?? "";
}
