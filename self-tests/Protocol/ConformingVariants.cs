using Conformance.Fixtures.Evidence;
using Conformance.SelfTests.Sessions;

namespace Conformance.SelfTests.Protocol;

/// <summary>Sessions that differ from the sample, and are right as well.</summary>
internal static class ConformingVariants
{
    private static readonly Dictionary<string, SampleSession> All = new(StringComparer.Ordinal)
    {
        ["a session that the power ends"] = SampleSession.Whole.Until(3),
        ["the same identifier after the device came on anew"] = SampleSession.Whole.Then(ObservationPoint.Card, "COLD RESET").Then(SampleSession.Whole),
        ["the same identifier with another server"] = SampleSession.Whole.Then(Enumerable.Range(1, 6).Aggregate(SampleSession.Whole, (session, entry) => session.WithField(entry, "server", "corporation"))),
        ["the same message again in the other encoding"] = SampleSession.Whole.Until(2).WithField(2, "status", "415").Then(SampleSession.Whole),
        ["a Status of the challenge's header in package 1"] = SampleSession.Whole.With(3, SampleSession.Alert, SampleSession.Status(9, "1", "0", "SyncHdr", "200") + SampleSession.Alert),
        ["an abort in the middle"] = SampleSession.Whole.Until(4).Device("3", SampleSession.Status(1, "2", "0", "SyncHdr", "200") + "<Alert><CmdID>2</CmdID><Data>1223</Data></Alert><Final/>"),
        ["a server that sends its own nonce with its thanks"] = SampleSession.Whole.With(4, "<Cmd>SyncHdr</Cmd>", "<Cmd>SyncHdr</Cmd>" + SampleSession.Chal),
        ["TNDS as data"] = SampleSession.Whole.With(5, "<Data>1.0</Data>", "<Data><MgmtTree xmlns=\"syncml:dmddf1.2\"><VerDTD>1.2</VerDTD></MgmtTree></Data>"),
        ["a front that tells neither headers nor types"] = Enumerable.Range(1, 6).Aggregate(SampleSession.Whole, (session, entry) => session.WithField(entry, "requestHeaders", null).WithField(entry, "mediaType", null).WithField(entry, "url", null)),
        ["a chunk that is refused"] = SampleSession.Large.Until(2).Device("2", SampleSession.Status(1, "1", "0", "SyncHdr", "200") + SampleSession.Status(2, "1", "5", "Replace", "404") + "<Alert><CmdID>3</CmdID><Data>1222</Data></Alert>"),
        ["a generic alert in package 3"] = SampleSession.Whole.With(5, "<Final/>", "<Alert><CmdID>9</CmdID><Data>1226</Data><Item><Meta><Type xmlns=\"syncml:metinf\">urn:oma:at:x</Type><Format xmlns=\"syncml:metinf\">chr</Format></Meta><Data>x</Data></Item></Alert><Final/>"),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static SampleSession Named(string name) => All[name];
}
