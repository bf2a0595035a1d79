using Conformance.Reports.Writers;
using Conformance.Runner.SelfTesting;

namespace Conformance.SelfTests.SelfTesting;

/// <summary>The self-test's own progress.</summary>
public sealed class TestProgressTests
{
    [Fact]
    public void Without_a_terminal_a_failed_test_is_told_at_once_and_the_others_by_fifties()
    {
        string[] lines =
        [
            "Starting test execution, please wait...", .. Enumerable.Range(1, 49).Select(number => $"  Passed A.Test_{number} [< 1 ms]"),
            "  Failed A.Broken(text: \"[a] b\") [1 s]", "  Error Message:", "   Expected 1, but found 2.", "  Stack Trace:", "     at A.Broken()",
            "  Skipped A.Other",
        ];

        Shown(Terminal.Plain, lines).Should().Be(
            "A: 50 tests, 1 failed\nFAILED A.Broken(text: \"[a] b\"): Expected 1, but found 2.\nA: 51 tests, 1 failed\n");
    }

    [Fact]
    public void The_sum_is_said_once_though_it_is_a_fifty() =>
        Shown(Terminal.Plain, [.. Enumerable.Range(1, 50).Select(number => $"  Passed A.Test_{number} [< 1 ms]")]).Should().Be("A: 50 tests, 0 failed\n");

    [Fact]
    public void A_failure_without_a_message_is_told_too() =>
        Shown(Terminal.Plain, "  Failed A.Broken [1 s]", "  Passed A.Fine [1 s]").Should().Be("FAILED A.Broken: no message\nA: 2 tests, 1 failed\n");

    [Fact]
    public void On_a_terminal_one_line_is_written_again_and_again_and_never_folds()
    {
        var written = Shown(new Terminal(40, HasColour: false, Redraws: true), $"  Passed A.{new string('x', 80)} [1 s]", "  Passed A.B [1 s]");

        written.Split("\r\e[2K")[1..].Should().SatisfyRespectively(
            first => first.Should().HaveLength(40).And.EndWith("…"), second => second.Should().Be("A: 2 tests, 0 failed  A.B"), last => last.Should().Be("A: 2 tests, 0 failed\n"));
    }

    private static string Shown(Terminal terminal, params string[] lines)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var progress = new TestProgress(output, terminal, "A");
        foreach (var line in lines)
            progress.Hear(line);
        progress.End();
        return output.ToString();
    }
}
