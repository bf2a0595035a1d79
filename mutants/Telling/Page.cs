using Conformance.Benchmarks.Figures;
using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Telling;

/// <summary>docs/mutants.md: text by hand, and between two marks what was found last.</summary>
internal static class Page
{
    private const int Widest = 70;

    private static string Path { get; } = System.IO.Path.Combine(Repository.Root, "docs", "mutants.md");

    public static void Write(Findings findings, Reasons reasons, DateTimeOffset now) =>
        File.WriteAllText(Path, FiguresPage.With(File.ReadAllText(Path), "mutants", Text(findings, reasons, now), "docs/mutants.md"));

    public static string Text(Findings findings, Reasons reasons, DateTimeOffset now)
    {
        IReadOnlyList<Mutant> neither = [.. findings.With(Fate.NotPassed), .. findings.With(Fate.NotStarted)];
        return string.Join('\n',
        [
            $"{now:yyyy-MM-dd}, suite {findings.Suite}, commit {findings.Commit[..Math.Min(findings.Commit.Length, 12)]}, seed {findings.Seed}.",
            "",
            .. Figures(findings, reasons),
            "",
            "Survivors:",
            "",
            "| place | kind | original → mutated | test cases that reach it | reason |",
            "| --- | --- | --- | --- | --- |",
            .. findings.With(Fate.Survived).Select(mutant => $"| {Begin(mutant)} | {Touching(findings, mutant)} | {reasons.Of(mutant) ?? "open"} |"),
            "",
            .. neither is [] ? Array.Empty<string>() : ["Neither killed nor survived:", "", "| place | kind | original → mutated | what came |", "| --- | --- | --- | --- |"],
            .. neither.Select(mutant => $"| {Begin(mutant)} | {(findings.Judgements[mutant.Number].Fate is Fate.NotStarted ? "not started" : "not passed")}: {findings.Judgements[mutant.Number].Why} |"),
            .. neither is [] ? Array.Empty<string>() : [""],
        ]);
    }

    private static IEnumerable<string> Figures(Findings findings, Reasons reasons)
    {
        var (judged, killed, survived, notStarted) = (findings.Judgements.Count, findings.Count(Fate.Killed), findings.Count(Fate.Survived), findings.Count(Fate.NotStarted));
        var open = findings.With(Fate.Survived).Count(mutant => reasons.Of(mutant) is null);
        yield return "| mutants | reached by the suite | sample | judged | killed | survived | of these open | not passed | not started | killed of judged | score |";
        yield return "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";
        yield return $"| {findings.Mutants.Count} | {findings.Covered} | {findings.Sample.Count} | {judged} | {killed} | {survived} | {open} "
            + $"| {findings.Count(Fate.NotPassed)} | {notStarted} | {Share(killed, judged)} | {Share(killed, judged - notStarted - (survived - open))} |";
    }

    private static string Share(int killed, int of) => of is 0 ? "–" : $"{100.0 * killed / of:0.0} %";

    private static string Begin(Mutant mutant) => $"{mutant.Place} | {mutant.Operator} | {Code(mutant.Original)} → {Code(mutant.Mutated)}";

    private static string Touching(Findings findings, Mutant mutant)
    {
        var ids = findings.Reach.Touching(mutant.Number).Select(one => one.Id[^4..]).ToList();
        return ids.Count <= 5 ? string.Join(' ', ids) : $"{string.Join(' ', ids[..3])} and {ids.Count - 3} more";
    }

    private static string Code(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
        return $"`{(line.Length > Widest ? $"{line[..(Widest - 1)]}…" : line)}`";
    }
}
