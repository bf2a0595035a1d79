using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Configuration;

/// <summary>What the command line answers before anything is started.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("frobnicate", "'frobnicate'")]
    [InlineData("run --frob", "'--frob'")]
    [InlineData("run --seed x", "'x' is no seed: a whole number from 0 to 2147483647 was expected.")]
    [InlineData("run --seed 2147483648", "'2147483648' is no seed")]
    [InlineData("run --seed +7", "'+7' is no seed")]
    [InlineData("run --repeat 0", "'0' is no number of repetitions: 1 to 1000 was expected.")]
    [InlineData("run --seed 2147483647 --repeat 2", "from seed 2147483647 on there are not 2 up to 2147483647.")]
    [InlineData("run --mode lab", "'lab' is no mode, and one of debug, regular, certification was expected.")]
    [InlineData("run --resume runs/x --seed 2", "--resume goes on with what the run was begun with, and --seed was given as well.")]
    [InlineData("run --mode certification --only DMSC-SEC-001", "--only DMSC-SEC-001 leaves test cases out")]
    [InlineData("run --level M,Z", "'Z' is no level, and M, O, Q, X, or some of them parted by commas, were expected.")]
    [InlineData("run --mode certification --failed", "--failed leaves test cases out")]
    [InlineData("run --resume runs/x --failed --level M", "--failed, --level was given as well")]
    [InlineData("run --failed --out /none", "'/none' holds no run of")]
    [InlineData("run --waivers /none.yaml", "'/none.yaml' cannot be read")]
    [InlineData("run --only DMSC-1.0-con-0908", ", by DMSC-1.0-con-0908; ")]
    [InlineData("same runs/x", "same")]
    [InlineData("same /none /none", "'/none/journal.jsonl' is not there")]
    [InlineData("report", "report")]
    [InlineData("card write alice", "Option '--reader' is required. ./run-hil.sh card write --help tells what can be given.")]
    public async Task What_does_not_fit_is_answered_on_one_line_with_code_4(string arguments, string reason)
    {
        var (code, output) = await HilAsync(arguments);

        code.Should().Be(4);
        output.Trim().Should().Contain(reason).And.NotContain("\n").And.NotContain("System.");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("report --help")]
    [InlineData("same --help")]
    [InlineData("self-test --help")]
    [InlineData("doctor --help")]
    [InlineData("readers --help")]
    [InlineData("card write --help")]
    [InlineData("benchmark --help")]
    public async Task Help_is_given_for_every_command_and_inner_ones_stay_hidden(string arguments)
    {
        var (code, output) = await HilAsync(arguments);

        code.Should().Be(0);
        output.Should().Contain("Usage:").And.Contain(arguments is "--help" ? "Examples:" : "xit codes").And.NotContain("inner half").And.NotContain("inside").And.NotContain("--id ");
    }

    private static Task<(int ExitCode, string Output)> HilAsync(string arguments) =>
        Tool.RunAsync(Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil"), arguments.Split(' '));
}
