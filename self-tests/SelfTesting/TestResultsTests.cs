using Conformance.Runner.SelfTesting;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.SelfTesting;

/// <summary>The self-test's own sums, from the files that vstest writes.</summary>
public sealed class TestResultsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Tests_are_counted_and_failures_told_in_full()
    {
        var results = Read(total: 5, executed: 4, passed: 3, exitCode: 1, """
            <UnitTestResult testName="A.Fine" outcome="Passed" />
            <UnitTestResult testName="A.Broken" outcome="Failed">
              <Output><ErrorInfo><Message>Expected 1.</Message><StackTrace>   at A.Broken()
               at B</StackTrace></ErrorInfo></Output>
            </UnitTestResult>
            """);

        results.Should().BeEquivalentTo(new { Passed = 3, Failed = 1, Skipped = 1 });
        results.Failures.Should().ContainSingle().Which.Should().StartWith("FAILED A.Broken\n  Expected 1.\n     at A.Broken()\n").And.EndWith(" at B");
    }

    [Fact]
    public void What_the_tests_say_of_their_anchors_is_kept() =>
        Read(total: 1, executed: 1, passed: 1, exitCode: 0, """
            <UnitTestResult testName="A.Fine" outcome="Passed">
              <Output><StdOut>A line.
            anchor | objects | openssl 3.0.19 | 15 compared | 0 different</StdOut></Output>
            </UnitTestResult>
            """).Anchors.Should().Equal(new AnchorLine("objects", "openssl 3.0.19", 15, 0, IsControl: false));

    [Fact]
    public void What_the_tests_have_counted_is_kept() =>
        Read(total: 1, executed: 1, passed: 1, exitCode: 0, """
            <UnitTestResult testName="A.Fine" outcome="Passed">
              <Output><StdOut>A line.
            figure | 6 cuts, of 56: 6 x 0 kept</StdOut></Output>
            </UnitTestResult>
            """).Figures.Should().Equal("6 cuts, of 56: 6 x 0 kept");

    [Fact]
    public void A_host_that_died_after_its_last_test_is_a_failure()
    {
        var results = Read(total: 3, executed: 3, passed: 3, exitCode: 1, "");

        results.Should().BeEquivalentTo(new { Passed = 3, Failed = 1, Skipped = 0 });
        results.Failures.Should().Equal("A ended with code 1 and names no failed test. Its last words:\n  Test host crashed.");
    }

    [Fact]
    public void A_host_that_left_no_file_is_a_failure() =>
        TestResults.Read(Path.Combine(_folder.Path, "none.trx"), "A", 139, []).Should().BeEquivalentTo(new { Passed = 0, Failed = 1, Skipped = 0 });

    public void Dispose() => _folder.Dispose();

    private TestResults Read(int total, int executed, int passed, int exitCode, string results)
    {
        _folder.Add("a.trx", $"""
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>{results}</Results>
              <ResultSummary><Counters total="{total}" executed="{executed}" passed="{passed}" /></ResultSummary>
            </TestRun>
            """);
        return TestResults.Read(Path.Combine(_folder.Path, "a.trx"), "A", exitCode, ["Test host crashed."]);
    }
}
