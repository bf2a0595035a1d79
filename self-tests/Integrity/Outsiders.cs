using System.Globalization;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Integrity;

/// <summary>Programs that know nothing of the suite, asked about a run folder.</summary>
internal static class Outsiders
{
    /// <summary>The chain of the journal, recomputed by node: code 0 and the head, or another code and the line that does not fit.</summary>
    public static Task<(int ExitCode, string Output)> NodeAsync(string runFolder) =>
        Tool.RunAsync("node", [Script("verify-journal.mjs"), RunFolder.Journal(runFolder)]);

    /// <summary>The seal, checked by coreutils.</summary>
    public static Task<(int ExitCode, string Output)> Sha256SumAsync(string runFolder) =>
        Tool.RunAsync("env", ["-C", runFolder, "sha256sum", "--check", "--strict", "--quiet", Path.GetFileName(RunFolder.Seal(runFolder))]);

    /// <summary>Every line of the journal and of the evidence, validated against the schemas in docs/ by python3-jsonschema.</summary>
    /// <returns>How many lines were valid.</returns>
    public static async Task<int> ValidLinesAsync(string runFolder) =>
        await ValidateAsync("journal", RunFolder.Journal(runFolder)) + await ValidateAsync("evidence", Directory.GetFiles(RunFolder.Evidence(runFolder)));

    private static async Task<int> ValidateAsync(string schema, params string[] files)
    {
        var (code, said) = await Tool.RunAsync("python3", [Script("validate.py"), Path.Combine(Repository.Root, "docs", $"{schema}.schema.json"), .. files]);
        code.Should().Be(0, said);
        return int.Parse(said, CultureInfo.InvariantCulture);
    }

    private static string Script(string name) => Path.Combine(Repository.Root, "self-tests", "Integrity", name);
}
