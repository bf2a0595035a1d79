using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>What was run with what, on what, and who watched.</summary>
internal static class HonestyFacts
{
    public static IEnumerable<HonestyRow> Of(RunResult result)
    {
        var start = result.Journal.Start;
        yield return new("Completeness", result.Completeness is { } share ? $"{share} %" : "none due", "Of the test cases that are selected, applicable and count: the share that has a verdict.", result.Completeness is not 100);
        yield return start.Partial
            ? new("Selection", "partial", $"{ReasonText.Capital(SelectionText.Of(start.Plan, start.Selection))}. The result speaks of those selected alone.", Warns: true)
            : HonestyRow.Plain("Selection", "none", "The whole plan was meant to run.");
        yield return HonestyRow.Plain("Levels that count", start.Strict ? "M, O, Q and X" : "M and O", start.Strict ? "Strict." : "Q and X are reported apart.");
        yield return new("Mode", start.Mode.Word(), start.Mode is RunMode.Debug ? "Made while developing." : "", start.Mode is RunMode.Debug);
        yield return HonestyRow.Plain("Seed", $"{start.Seed}", $"The same seed gives the same identities, challenges, names and orders, that of the test cases too. To repeat: --seed {start.Seed}.");
        if (start.Repeat > 1)
            yield return HonestyRow.Plain("Repetitions", $"{start.Repeat}", "Each test case was run so many times, the first with the seed above and each further one with the next, and its worst verdict counts.");
        yield return Rig(result.Journal.Bench?.Rig);
        yield return start.Rig.Tracer is { } tracer
            ? HonestyRow.Plain("Card seen by", "a tracer", $"GSMTAP over UDP to {tracer}. Its entries are stamped when they came, later than they happened; a frame that was lost without a trace is not known of.")
            : HonestyRow.Plain("Card seen by", "itself", "The virtual card stamped each command when it came.");
        yield return HonestyRow.Plain("Watched for", $"{start.Rig.WatchMs} ms", "How long the bench looks for an effect that must not come.");
        yield return Unwatched(result);
    }

    /// <summary>The programs that made up the bench, and what decided the verdicts, by version and fingerprint.</summary>
    public static IEnumerable<Fact> Versions(Journal journal)
    {
        yield return new("Suite", $"{journal.Start.SuiteVersion}, commit {journal.Start.Commit}");
        yield return new("Device's program", string.Join(' ', [journal.Start.Rig.Program, .. journal.Start.Rig.Arguments]));
        yield return new("Rig file", journal.Start.Rig.File);
        foreach (var (name, version) in Programs(journal.Records))
            yield return new(name, version);
        yield return new("device's program (SHA-256)", journal.Start.Rig.ProgramSha256);
        if (journal.Start.Waivers is { } waivers)
        {
            yield return new("Waivers", waivers.File);
            yield return new("waivers (SHA-256)", waivers.Sha256);
        }

        foreach (var (name, hash) in journal.Start.Sources.OrderBy(source => source.Key, StringComparer.Ordinal))
            yield return new($"{name} (SHA-256)", hash);
    }

    private static HonestyRow Rig(RigIdentity? rig) => rig switch
    {
        null => new("Rig", "never stood", "", Warns: true),
        { Kind: RigKind.Virtual } => HonestyRow.Plain(
            "Rig", "virtual", "The card is a program behind a real pcscd. A cut of the supply is the sudden death of the device's processes; what they had written stays in the page cache of the host."),
        _ => HonestyRow.Plain("Rig", rig.Kind.Word()),
    };

    private static HonestyRow Unwatched(RunResult result)
    {
        var watched = result.Cases.SelectMany(one => one.Deciding?.Checks ?? []).SelectMany(check => check.Sees).ToHashSet();
        var names = ObservationPoints.All.Where(point => !watched.Contains(point)).Select(ObservationPoints.Name).ToList();
        return HonestyRow.Plain("Observation points that no check looked through", names.Count is 0 ? "none" : $"{names.Count}", string.Join(", ", names));
    }

    /// <summary>Versions that a renewed bench had beside the first ones are told as well.</summary>
    private static IEnumerable<(string Name, string Version)> Programs(IEnumerable<JournalRecord> records) =>
        records.OfType<BenchReady>().SelectMany(bench => bench.Versions)
            .GroupBy(program => program.Key, program => program.Value).OrderBy(program => program.Key, StringComparer.Ordinal)
            .Select(program => (program.Key, string.Join(", then ", program.Distinct())));
}
