using System.Text.Json;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Machine;

/// <summary><c>hil doctor</c> as a user starts it, on this machine and on one that has nothing.</summary>
public sealed class DoctorTests
{
    private static readonly string[] Keys = ["name", "state", "needed-for", "seen", "expected", "remedy"];

    [Fact]
    public async Task A_machine_that_runs_the_self_test_can_run_the_suite()
    {
        var (code, diagnosis) = await JsonAsync(Environment.GetEnvironmentVariable("PATH")!);

        code.Should().Be(0, "this machine runs the suite: {0}", diagnosis);
        diagnosis.GetProperty("ready").GetBoolean().Should().BeTrue();
        diagnosis.GetProperty("suite").GetProperty("test-cases").GetInt32().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task A_machine_without_any_program_is_not_ready_and_every_missing_thing_has_a_remedy()
    {
        var (code, diagnosis) = await JsonAsync("/nonexistent");
        var checks = diagnosis.GetProperty("checks").EnumerateArray().ToList();
        var missing = checks.Where(check => check.GetProperty("state").GetString() is "missing").ToList();

        code.Should().Be(4);
        diagnosis.GetProperty("ready").GetBoolean().Should().BeFalse();
        missing.Select(check => check.GetProperty("name").GetString()).Should().Contain(["Java", "pcscd", "ip", "unshare", "setsid", "OpenSC"]);
        missing.Should().OnlyContain(check => check.GetProperty("remedy").GetString()!.Length > 10);
    }

    [Fact]
    public async Task Every_check_has_every_key()
    {
        var (_, diagnosis) = await JsonAsync("/nonexistent");

        diagnosis.GetProperty("checks").EnumerateArray().Should().HaveCountGreaterThan(15).And
            .OnlyContain(check => check.EnumerateObject().Select(entry => entry.Name).SequenceEqual(Keys));
    }

    [Fact]
    public async Task For_people_it_ends_with_what_can_be_started()
    {
        var (code, text) = await Tool.RunAsync(Hil, ["doctor"], new Dictionary<string, string> { ["PATH"] = "/nonexistent" });

        code.Should().Be(4);
        text.Should().Contain("MISSING  Java ").And.Contain("sudo apt-get install default-jre-headless").And.NotContain("\e[");
        text.TrimEnd().Split('\n')[^1].Should().StartWith("A run cannot start: ");
    }

    private static string Hil => Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");

    private static async Task<(int Code, JsonElement Diagnosis)> JsonAsync(string path)
    {
        var (code, output) = await Tool.RunAsync(Hil, ["doctor", "--json"], new Dictionary<string, string> { ["PATH"] = path });
        return (code, JsonSerializer.Deserialize<JsonElement>(output));
    }
}
