using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>Sessions that the device opened without having been told to.</summary>
internal static class OwnSessions
{
    private const string Told = "POST /v1/sessions";

    // a request is written down when it has been answered: only what came before the answer to the one before it came before it was sent
    public static OptionSight? Find(IReadOnlyList<EvidenceEntry> log)
    {
        var untold = log;
        if (log.FirstOrDefault(entry => entry.Kind is Told) is { } told)
        {
            var before = log.LastOrDefault(entry => entry.Point is ObservationPoint.Device or ObservationPoint.Storage && entry.Number < told.Number)?.Number ?? 0;
            untold = [.. log.Where(entry => entry.Number < before)];
        }

        return DmSessions.Of(untold).Select(session => session.Exchanges[0].Request).FirstOrDefault(message => message.Alerts.Contains(AlertCode.ClientInitiated)) is { } first
            ? new OptionSight(first.Entry, "it opened a session without having been told to")
            : null;
    }
}
