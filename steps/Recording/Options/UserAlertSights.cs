using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Protocol;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>Alerts for the user that the device has carried out.</summary>
internal static class UserAlertSights
{
    private static readonly string[] UserAlerts = ["1100", "1101", "1102", "1103", "1104"];   // DM Representation Protocol 1.2, alert codes

    public static OptionSight? Find(IReadOnlyList<EvidenceEntry> log)
    {
        var sessions = DmSessions.Of(log);
        return (from session in sessions
                from index in Enumerable.Range(0, session.Exchanges.Count)
                let message = new CheckedMessage(session, index, sessions, log)
                where message.Message.Statuses.Any(status => IsOfUserAlert(message, status))
                select new OptionSight(message.Message.Entry, "it carried out an alert for its user")).FirstOrDefault();
    }

    private static bool IsOfUserAlert(CheckedMessage message, System.Xml.Linq.XElement status) =>
        status.Text("Data").StartsWith('2') && UserAlerts.Contains(message.Referred(status.Text("MsgRef"), status.Text("CmdRef")).Text("Data"));
}
