using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>Device, rig and run by name.</summary>
internal static class RunFacts
{
    public static IEnumerable<Fact> Device(Journal journal) => journal.Bench is not { Device: var device } bench
        ? [new("Device", "never answered")]
        :
        [
            new("Manufacturer", device.Manufacturer), new("Model", device.Model), new("Hardware", device.Hardware),
            new("Software", device.Software), new("IMEI", device.Imei),
            .. bench.SecondDevice is { } second ? [new("Second device", $"IMEI {second.Imei}")] : Array.Empty<Fact>(),
        ];

    public static IEnumerable<Fact> Run(Journal journal)
    {
        yield return new("Run", journal.Start.RunId);
        yield return new("Started", ReportView.Time(journal.Start.StartedAt));
        yield return new("Ended", journal.End is { } end ? $"{ReportView.Time(end.At)}, {end.Outcome.Word()}" : "killed");
        yield return new("Duration", Duration(Sessions.Of(journal)));
        yield return new("Rig", journal.Bench is { Rig: var rig } bench ? $"{bench.RigNames()}, {rig.Kind.Word()}, on {rig.Host}" : "never stood");
        yield return new("Suite", journal.Start.SuiteVersion);
        yield return new("Journal head", journal.Head);
    }

    private static string Duration(IReadOnlyList<TimeSpan> sessions)
    {
        var took = sessions.Aggregate((sum, session) => sum + session);
        var text = took.TotalMinutes < 1 ? $"{took.TotalSeconds:0.0} s" : $"{(int)took.TotalMinutes} min {took.Seconds} s";
        return sessions.Count is 1 ? text : $"{text}, in {sessions.Count} stretches";
    }
}
