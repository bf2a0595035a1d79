using System.Text.RegularExpressions;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>What the device tells over its control port.</summary>
internal static partial class DeviceSights
{
    private static readonly string[] Holdings = ["GET /v1/tree?root=.", "GET /v1/applications"];

    public static OptionSight? Prompt(IReadOnlyList<EvidenceEntry> log) =>
        OptionSight.First(log, entry => entry.Kind is "GET /v1/prompts" && OpenPrompt().IsMatch(Answer(entry)), "it had a prompt open for its user");

    public static OptionSight? Lock(IReadOnlyList<EvidenceEntry> log) =>
        OptionSight.First(log, entry => entry.Kind is "GET /v1/applications" && Locked().IsMatch(Answer(entry)), "it had an application that was locked");

    public static OptionSight? AnyOf(IReadOnlyList<EvidenceEntry> log, IReadOnlyList<string> protectedTexts) => OptionSight.First(
        log, entry => Holdings.Contains(entry.Kind) && protectedTexts.Any(text => Answer(entry).Contains(text, StringComparison.Ordinal)), "it held what stands on its card in a protected object alone");

    private static string Answer(EvidenceEntry entry) => entry.Fields.GetValueOrDefault("answer", "");

    [GeneratedRegex("""^\s*\[\s*\{""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenPrompt();

    [GeneratedRegex("""
        "locked"\s*:\s*true
        """, RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Locked();
}
