using Conformance.Reports.Records;

namespace Conformance.Runner.Planning;

/// <summary>What the user gave on the command line of <c>hil run</c>.</summary>
/// <param name="RigPath">The rig.yaml.</param>
/// <param name="FeaturesFolder">The features, the catalogue, and the project that their test assembly is built from.</param>
/// <param name="Only">Ids of test cases or requirements; empty: all.</param>
/// <param name="RunId">Names the run folder.</param>
/// <param name="Strict">Levels Q and X count like M and O.</param>
internal sealed record RunOptions(
    string RigPath, string FeaturesFolder, IReadOnlyList<string> Only, int Seed, string RunsFolder, string RunId, RunMode Mode = RunMode.Regular, bool Strict = false)
{
    public string RunFolder => Path.Combine(Path.GetFullPath(RunsFolder), RunId);
}
