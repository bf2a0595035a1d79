using Conformance.Reports.Writers;
using Conformance.Runner.Machine;
using Conformance.Runner.Machine.Checks;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Machine;

/// <summary>What single checks make of what they see.</summary>
public sealed class CheckTests
{
    private static readonly Check Broken = new("disk", Need.Run, "a disk", "Buy one.", () => throw new IOException("It is\non fire."));

    [Theory]
    [InlineData("openjdk version \"17.0.15\" 2025-04-15", 17, "17.0.15")]
    [InlineData("Picked up JAVA_TOOL_OPTIONS: -Dfile.version=1\nopenjdk version \"21\" 2023-09-19", 21, "21")]
    [InlineData("java version \"1.8.0_402\"", 1, "1.8.0_402")]
    public void The_version_of_Java_is_read_from_what_it_says(string said, int major, string version) =>
        ProgramChecks.JavaVersion(said).Should().Be((major, version));

    [Fact]
    public async Task A_program_that_does_not_end_is_killed_at_the_limit_and_hinders_nobody()
    {
        var answer = await Outside.AskAsync("sh", ["-c", "sleep 600; true"], TimeSpan.FromMilliseconds(100));

        answer.Should().Be(new Outside(null, "it took more than 0.1 s", WasStarted: true));
    }

    [Fact]
    public async Task A_program_that_fails_is_wrong_and_one_that_is_not_there_is_missing()
    {
        var failing = await ProgramChecks.Program("x", "false", [], Need.Run, "Mend it.").FindAsync();
        var absent = await ProgramChecks.Program("x", "no-such-program", [], Need.Run, "Install it.").FindAsync();

        failing.Should().Be(new Finding("x", State.Wrong, Need.Run, "'false' does not work: ", "on the PATH", "Mend it."));
        absent.Should().Be(new Finding("x", State.Missing, Need.Run, "'no-such-program' is not on the PATH", "on the PATH", "Install it."));
    }

    [Fact]
    public async Task What_nobody_needs_is_noted_and_not_missed() =>
        (await ProgramChecks.Program("x", "no-such-program", [], Need.Information, "Install it.").FindAsync())
            .Should().Match<Finding>(finding => finding.State == State.Note && finding.Remedy == null);

    [Fact]
    public async Task A_library_that_does_not_load_is_missing() =>
        (await LibraryChecks.Library("x", "libnowhere.so.9", "libnowhere9").FindAsync())
            .Should().Match<Finding>(finding => finding.State == State.Missing && finding.Remedy == "Install it: sudo apt-get install libnowhere9.");

    [Fact]
    public async Task A_check_that_breaks_is_a_finding_on_one_line() =>
        (await Broken.FindAsync()).Should().Be(new Finding("disk", State.Wrong, Need.Run, "It is on fire.", "a disk", "Buy one."));

    [Fact]
    public async Task A_run_can_start_when_only_the_self_test_lacks_something()
    {
        (await Diagnosis.OfAsync([Broken with { Need = Need.SelfTest }])).Ready.Should().BeTrue();
        (await Diagnosis.OfAsync([Broken])).Ready.Should().BeFalse();
    }

    [Fact]
    public async Task A_remedy_is_wrapped_below_its_own_column() =>
        DiagnosisText.Of(await Diagnosis.OfAsync([Broken with { Remedy = "Buy one, or borrow one from a friend." }]), new Terminal(60, HasColour: false, Redraws: false))
            .Should().Contain("WRONG    disk  It is on fire (expected: a disk). Buy one, or\n               borrow one from a friend.\n");

    [Fact]
    public void Room_is_looked_for_where_the_folder_will_be()
    {
        using var folder = new TemporaryFolder();

        SurroundingsChecks.Room(Path.Combine(folder.Path, "not", "yet", "there")).Should().Match<Sight>(sight => sight.State == State.Ok && sight.Text.Contains(folder.Path));
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
        SurroundingsChecks.Room("/proc/runs").Should().Match<Sight>(sight => sight.State == State.Wrong && sight.Text.StartsWith("'/proc' cannot be written"));
    }

    [Theory]
    [InlineData("user/max_user_namespaces", "0", "user.max_user_namespaces=10000")]
    [InlineData("user/max_user_namespaces", "31000", "--privileged")]
    [InlineData("user/max_net_namespaces", "0", "user.max_net_namespaces=10000")]
    [InlineData("kernel/unprivileged_userns_clone", "0", "kernel.unprivileged_userns_clone=1")]
    [InlineData("kernel/apparmor_restrict_unprivileged_userns", "1", "kernel.apparmor_restrict_unprivileged_userns=0")]
    public void Where_the_kernel_forbids_namespaces_the_switch_is_named(string file, string value, string remedy)
    {
        using var settings = new TemporaryFolder();
        settings.Add(file, $"{value}\n");

        UserNamespaces.Remedy(settings.Path).Should().Contain(remedy);
    }
}
