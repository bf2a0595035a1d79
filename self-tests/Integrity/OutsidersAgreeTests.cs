using Conformance.Reports.Records;

namespace Conformance.SelfTests.Integrity;

/// <summary>What the suite writes is what others find by the published rules alone.</summary>
public sealed class OutsidersAgreeTests
{
    [Fact]
    public async Task Node_finds_the_same_head_of_the_chain()
    {
        using var run = SampleFolder.Unsealed();

        var (code, said) = await Outsiders.NodeAsync(run.Path);

        code.Should().Be(0, said);
        said.TrimEnd().Should().Be(JournalReader.Read(run.Path).Head);
    }

    [Fact]
    public async Task Node_finds_a_changed_byte_where_the_suite_finds_it()
    {
        using var run = SampleFolder.Unsealed();
        File.WriteAllText(run.File("journal.jsonl"), File.ReadAllText(run.File("journal.jsonl")).Replace("pcscd ended.", "pcscd ended!", StringComparison.Ordinal));

        var line = run.FirstDamage.Split(", ")[1];

        var (code, said) = await Outsiders.NodeAsync(run.Path);
        code.Should().Be(1);
        said.Should().Contain($"{line} does not fit");
    }

    [Fact]
    public async Task Sha256sum_accepts_the_seal_and_sees_a_changed_log()
    {
        using var run = SampleFolder.Sealed();
        (await Outsiders.Sha256SumAsync(run.Path)).Should().Be((0, ""));

        File.AppendAllText(run.File("logs/test-host.log"), " ");

        (await Outsiders.Sha256SumAsync(run.Path)).Should().Match<(int ExitCode, string Output)>(answer => answer.ExitCode == 1 && answer.Output.Contains("logs/test-host.log: FAILED"));
    }

    [Fact]
    public async Task Sha256sum_writes_the_same_lines()
    {
        using var run = SampleFolder.Sealed();

        var (_, said) = await Processes.Tool.RunAsync("sh", ["-c", "cd \"$0\" && find * -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum", run.Path]);

        File.ReadAllText(run.File("SHA256SUMS")).Should().Be(said);
    }
}
