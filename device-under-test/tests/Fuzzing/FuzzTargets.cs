using System.Text;
using ReferenceDevice.Applications;
using ReferenceDevice.Card;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Protection;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Protection;
using ReferenceDevice.Tests.Proper;
using ReferenceDevice.Tests.SyncMl;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>The parsers of the device: a line each.</summary>
/// <remarks>
/// What a parser may allocate beside a multiple of its input: for WBXML a text table unfolds up to <see cref="CodecLimits.TextCharacters"/>
/// characters, which are copied a few times.
/// </remarks>
internal static class FuzzTargets
{
    private const int Unfolded = 10 * CodecLimits.TextCharacters;

    private static readonly Type[] Card = [typeof(CardException)];
    private static readonly Type[] Lines = [typeof(InvalidDataException), typeof(EndOfStreamException)];
    private static readonly Type[] Malformed = [typeof(MalformedMessageException)];
    private static readonly Lazy<ProtectedObjects> Device = new(() =>
        new ProtectedObjects([TestKeys.Pkcs12(TestKeys.Branded)], [TestKeys.Root.ExportCertificatePem()], new HandTime { Now = TestKeys.Today }));

    public static IReadOnlyDictionary<string, FuzzTarget> All { get; } = new FuzzTarget[]
    {
        new("BER-TLV", FuzzCorpus.Templates, FuzzWords.Der, bytes => Ber.Parse(bytes), Card),
        new("FCP template", FuzzCorpus.Templates, FuzzWords.Der, bytes => Fcp.Parse(bytes), Card),
        new("EF.DIR record", FuzzCorpus.DirectoryRecords, FuzzWords.Der, bytes => DirectoryRecord.Parse(bytes), Card),
        new("EF.ODF", FuzzCorpus.ObjectDirectories, FuzzWords.Der, bytes => ObjectDirectory.Parse(bytes), Card),
        new("EF.DODF", FuzzCorpus.DataObjectDirectories, FuzzWords.Der, DataObjects, Card, BytesAtLeast: 256 << 10),
        new("EF.IMSI", FuzzCorpus.Imsis, [], bytes => Usim.DecodeImsi(bytes), Card),
        new("WBXML", FuzzCorpus.WbxmlMessages, FuzzWords.Wbxml, bytes => Wbxml.Decode(bytes), Malformed, BytesAtLeast: Unfolded),
        new("card file", FuzzCorpus.CardFiles, FuzzWords.Wbxml, bytes => CardMessage.Read(bytes), [.. Malformed, typeof(MoSkippedException)], BytesAtLeast: Unfolded),
        new("TNDS", FuzzCorpus.Trees, FuzzWords.Tnds, bytes => Tnds.Parse(SyncMlXml.Decode(bytes).Root!), Malformed) { IsXml = true },
        new("SyncML XML", FuzzCorpus.Xml, FuzzWords.Xml, bytes => SyncMlMessage.Parse(SyncMlXml.Decode(bytes)), Malformed) { IsXml = true },
        new("answer of a DM server", FuzzCorpus.Answers, FuzzWords.Xml, FuzzedSession.Run, [typeof(SessionException)], BytesAtLeast: 8 << 20)
        {
            IsXml = true, ShortRunDivisor = 2,
        },
        new("x-syncml-hmac", FuzzCorpus.HmacHeaders, FuzzWords.Lines, bytes => _ = HmacHeader.Parse(Encoding.Latin1.GetString(bytes)) ?? throw new FormatException(), [typeof(FormatException)]),
        new("answer of the network", FuzzCorpus.Downlinks, FuzzWords.Json, bytes => _ = new NameTable(DownlinkReading.Parse(bytes, "ATTACH REQUEST").Names ?? []), [typeof(InvalidDataException)]),
        new("head of an HTTP answer", FuzzCorpus.Heads, FuzzWords.Lines, bytes => Wait(HttpHead.AskAsync(new LineConnection(new OneSided(bytes)), "OPTIONS * HTTP/1.1", "proxy", CancellationToken.None)), Lines),
        new("mail server", FuzzCorpus.MailServers, FuzzWords.Lines, bytes => Wait(new ImapClient(new LineConnection(new OneSided(bytes))).LogInAndOutAsync("alice", "secret", CancellationToken.None)), Lines),
        new("CMS", [Sealing.Sealed(Vectors.CardFile, TestKeys.Operator, TestKeys.Branded)], FuzzWords.Der, bytes => Device.Value.Open(bytes), [typeof(MoSkippedException)], BytesAtLeast: 256 << 10)
        {
            ShortRunDivisor = 10,
        },
    }.ToDictionary(target => target.Name, StringComparer.Ordinal);

    // all that there is to be heard has been said: nothing waits
    private static void Wait(Task answer) => answer.GetAwaiter().GetResult();

    private static void DataObjects(byte[] file)
    {
        CardException? damage = null;
        DataObjectDirectory.Parse(file, found => damage ??= found);
        if (damage is not null)
            throw damage;
    }
}
