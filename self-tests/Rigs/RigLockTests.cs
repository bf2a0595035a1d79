using Conformance.Fixtures;
using Conformance.Fixtures.Rig;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Rigs;

/// <summary>One test case at a time has a rig, also between processes.</summary>
public sealed class RigLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rig-locks-");

    [Fact]
    public void A_second_lock_is_refused_and_told_who_has_the_first()
    {
        using var first = Take("rig-0");

        FluentActions.Invoking(() => Take("rig-0")).Should().Throw<RigException>()
            .WithMessage($"rig-0 was wanted for {Sample.CaseId}, and process {Environment.ProcessId} has it for {Sample.CaseId}, until 2026-03-01 12:00:00Z at the latest.*");
        Take("rig-1").Dispose();
    }

    [Fact]
    public void A_rig_that_was_given_back_can_be_locked_again()
    {
        Take("rig-0").Dispose();

        _folder.GetFiles("*.json").Should().BeEmpty();
        Take("rig-0").Dispose();
    }

    [Fact]
    public void What_a_dead_process_has_left_stops_nobody()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "rig-0.lock"), "");
        File.WriteAllText(Path.Combine(_folder.FullName, "rig-0.json"), "half a li");

        Take("rig-0").Dispose();
    }

    [Fact]
    public void The_file_says_process_boot_test_case_and_end()
    {
        using var held = Take("rig-0");

        File.ReadAllText(Path.Combine(_folder.FullName, "rig-0.json")).Should().MatchRegex(
            $$"""^\{"testCase":"{{Sample.CaseId}}","process":{{Environment.ProcessId}},"bootId":"[0-9a-f-]{36}","expires":"2026-03-01T12:00:00\+00:00"\}$""");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private RigLock Take(string rig) => RigLock.Take(_folder.FullName, rig, Sample.CaseId, Sample.Noon);
}
