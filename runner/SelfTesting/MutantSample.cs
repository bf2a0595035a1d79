using System.CommandLine;
using System.Diagnostics;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.SelfTesting;

/// <summary>A sample of mutants of the reference device, as it was asked for on the command line; another program judges it (mutants/).</summary>
/// <param name="Arguments">Seed, sample and minutes, as text.</param>
internal sealed record MutantSample(IReadOnlyList<string> Arguments)
{
    /// <summary>What of a command line asks for one.</summary>
    internal sealed class Asked
    {
        private readonly Option<bool> _mutants = new("--mutants") { Description = "put a sample of mutants of the reference device to the suite, and write docs/mutants.md; nothing else is proven" };

        private readonly IReadOnlyList<Option<int>> _numbers =
        [
            Number("--seed", 1, "with --mutants: draws the sample"),
            Number("--sample", 300, "with --mutants: how many are judged"),
            Number("--minutes", 60, "with --mutants: when it stops, to go on with the next start"),
        ];

        /// <summary>Takes the options into a command.</summary>
        public Asked(Command command)
        {
            command.Options.Add(_mutants);
            foreach (var number in _numbers)
                command.Options.Add(number);
        }

        /// <returns>Null where nobody asked for mutants.</returns>
        public MutantSample? Of(ParseResult parsed) => parsed.GetValue(_mutants) ? new([.. _numbers.Select(number => $"{parsed.GetValue(number)}")]) : null;

        private static Option<int> Number(string name, int usual, string description)
        {
            var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
            option.Validators.Add(found =>
            {
                if (found.GetValueOrDefault<int>() < 1)
                    found.AddError($"{name} is less than 1. Give a number from 1 on.");
            });
            return option;
        }
    }

    /// <summary>The options again, for the inner process.</summary>
    public IEnumerable<string> Again => ["--mutants", "--seed", Arguments[0], "--sample", Arguments[1], "--minutes", Arguments[2]];

    /// <returns>The exit code.</returns>
    public async Task<int> JudgeAsync(CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Assembly("Conformance.Mutants"), .. Arguments]) { UseShellExecute = false };
        using var judge = Process.Start(start)!;
        await using var stopping = stop.Register(() => judge.Kill(entireProcessTree: true));
        await judge.WaitForExitAsync(CancellationToken.None);
        return stop.IsCancellationRequested ? (int)ExitCode.Incomplete : judge.ExitCode;
    }
}
