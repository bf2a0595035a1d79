using Conformance.Fixtures.Evidence;

namespace Conformance.SelfTests.Sessions;

/// <summary>What the front writes down of a session that keeps to every rule, and what it would write down of one that differs.</summary>
internal sealed class SampleSession
{
    private const string Headers = "Content-Type: application/vnd.syncml.dm+xml\nAccept: application/vnd.syncml.dm+wbxml, application/vnd.syncml.dm+xml\nAccept-Charset: utf-8\nCache-Control: no-store\nUser-Agent: Sample/1";
    private const string FromDevice = "<Target><LocURI>http://dm.operator.example/</LocURI></Target><Source><LocURI>IMEI:1</LocURI><LocName>alice</LocName></Source>";
    private const string ToDevice = "<Target><LocURI>IMEI:1</LocURI></Target><Source><LocURI>http://dm.operator.example/</LocURI></Source>";

    public const string Digest = "Zz6EivR3yeaaENcRN6lpAQ==";
    public const string Cred = "<Cred><Meta><Format xmlns=\"syncml:metinf\">b64</Format><Type xmlns=\"syncml:metinf\">syncml:auth-md5</Type></Meta><Data>" + Digest + "</Data></Cred>";
    public const string Alert = "<Alert><CmdID>1</CmdID><Data>1201</Data></Alert>";
    public const string DevInfo = "<Item><Source><LocURI>./DevInfo/DevId</LocURI></Source><Data>IMEI:1</Data></Item><Item><Source><LocURI>./DevInfo/Man</LocURI></Source><Data>m</Data></Item><Item><Source><LocURI>./DevInfo/Mod</LocURI></Source><Data>m</Data></Item><Item><Source><LocURI>./DevInfo/DmV</LocURI></Source><Data>1.2</Data></Item><Item><Source><LocURI>./DevInfo/Lang</LocURI></Source><Data>en</Data></Item>";
    public const string Chal = "<Chal><Meta><Format xmlns=\"syncml:metinf\">b64</Format><Type xmlns=\"syncml:metinf\">syncml:auth-md5</Type><NextNonce xmlns=\"syncml:metinf\">Tm9uY2U=</NextNonce></Meta></Chal>";
    private const string Package1 = Alert + "<Replace><CmdID>2</CmdID>" + DevInfo + "</Replace><Final/>";

    private readonly List<EvidenceEntry> _entries;

    private SampleSession(List<EvidenceEntry> entries) => _entries = entries;

    public IReadOnlyList<EvidenceEntry> Entries => _entries;

    /// <summary>Entries 1 to 6: challenge, credentials, commands with their answers, end.</summary>
    public static SampleSession Whole { get; } = new SampleSession([])
        .Device("1", Package1)
        .Server("1", Statuses("1", "407", Chal))
        .Device("2", Package1, Cred)
        .Server("2", Statuses("2", "212") + "<Get><CmdID>5</CmdID><Item><Target><LocURI>./DevDetail/SwV</LocURI></Target></Item></Get><Sequence><CmdID>6</CmdID><Delete><CmdID>7</CmdID><Item><Target><LocURI>./A</LocURI></Target></Item></Delete><Exec><CmdID>8</CmdID><Item><Target><LocURI>./B</LocURI></Target></Item></Exec></Sequence><Final/>")
        .Device("3", Status(1, "2", "0", "SyncHdr", "200") + Status(2, "2", "5", "Get", "200") + Results(3, "2", "5", "./DevDetail/SwV", "1.0") + Status(4, "2", "6", "Sequence", "200") + Status(5, "2", "7", "Delete", "404") + Status(6, "2", "8", "Exec", "202") + "<Final/>")
        .Server("3", Status(1, "3", "0", "SyncHdr", "200") + "<Final/>");

    /// <summary>Entries 1 to 8: a large object to the device in two chunks, and one from it in two messages.</summary>
    public static SampleSession Large { get; } = new SampleSession([])
        .Device("1", Package1, Cred)
        .Server("1", Statuses("1", "212") + Chunk("5", "<Size xmlns=\"syncml:metinf\">8</Size>", "abcd", more: true), "<Meta><MaxMsgSize xmlns=\"syncml:metinf\">2000</MaxMsgSize></Meta>")
        .Device("2", Status(1, "1", "0", "SyncHdr", "200") + Status(2, "1", "5", "Replace", "213") + "<Alert><CmdID>3</CmdID><Data>1222</Data></Alert>")
        .Server("2", Status(1, "2", "0", "SyncHdr", "200") + Chunk("6", "", "efgh", more: false) + "<Get><CmdID>7</CmdID><Item><Target><LocURI>./Long</LocURI></Target></Item></Get><Final/>")
        .Device("3", Status(1, "2", "0", "SyncHdr", "200") + Status(2, "2", "6", "Replace", "200") + Status(3, "2", "7", "Get", "200") + "<Results><CmdID>4</CmdID><MsgRef>2</MsgRef><CmdRef>7</CmdRef><Item><Source><LocURI>./Long</LocURI></Source><Meta><Size xmlns=\"syncml:metinf\">10</Size></Meta><Data>01234</Data><MoreData/></Item></Results>")
        .Server("3", Status(1, "3", "0", "SyncHdr", "200") + Status(2, "3", "4", "Results", "213") + "<Alert><CmdID>3</CmdID><Data>1222</Data></Alert>")
        .Device("4", Status(1, "3", "0", "SyncHdr", "200") + Status(2, "3", "3", "Alert", "200") + "<Results><CmdID>3</CmdID><MsgRef>2</MsgRef><CmdRef>7</CmdRef><Item><Source><LocURI>./Long</LocURI></Source><Data>56789</Data></Item></Results><Final/>")
        .Server("4", Status(1, "4", "0", "SyncHdr", "200") + "<Final/>");

    /// <summary>The same with another text in the message of an entry.</summary>
    public SampleSession With(int entry, string before, string after)
    {
        _entries[entry - 1].Fields["message"].Should().Contain(before, "the change would change nothing otherwise");
        return WithField(entry, "message", _entries[entry - 1].Fields["message"].Replace(before, after, StringComparison.Ordinal));
    }

    /// <param name="value">Null: the entry does not have it.</param>
    public SampleSession WithField(int entry, string name, string? value) => new(
    [
        .. _entries.Select(one => one.Number != entry ? one : one with
        {
            Fields = one.Fields.Where(field => field.Key != name).Concat(value is null ? [] : [new(name, value)]).ToDictionary(),
        }),
    ]);

    /// <summary>The first entries alone.</summary>
    public SampleSession Until(int entry) => new([.. _entries.Take(entry)]);

    /// <summary>With those of another after it.</summary>
    public SampleSession Then(SampleSession other) => new(
    [
        .. _entries, .. other._entries.Select(one => one with
        {
            Number = one.Number + _entries.Count,
            Fields = one.Fields.ToDictionary(field => field.Key, field => field.Key is "answers" ? $"{int.Parse(field.Value, null) + _entries.Count}" : field.Value),
        }),
    ]);

    public SampleSession Then(ObservationPoint point, string kind) => new([.. _entries, new(_entries.Count + 1, TimeSpan.Zero, point, kind, kind, new Dictionary<string, string>())]);

    /// <summary>With a message of the device after it.</summary>
    public SampleSession Device(string id, string body, string cred = "") => Add(
        body.Contains("<Data>1201<", StringComparison.Ordinal) ? "package 1" : "package 3", Message(id, FromDevice, cred, body),
        new() { ["url"] = "http://dm.operator.example/", ["mediaType"] = "application/vnd.syncml.dm+xml", ["requestHeaders"] = Headers });

    public SampleSession Server(string id, string body, string meta = "") => Add(
        body.Contains("<CmdID>5<", StringComparison.Ordinal) ? "package 2" : "package 4", Message(id, ToDevice, meta, body),
        new() { ["status"] = "200", ["meaning"] = "commands", ["answers"] = $"{_entries.Count}" });

    /// <summary>The connection breaks instead of an answer.</summary>
    public SampleSession Fault() => new([.. _entries, new(_entries.Count + 1, TimeSpan.FromMilliseconds(10 * _entries.Count), ObservationPoint.Server, "FAULT", "reset", new Dictionary<string, string> { ["fault"] = "reset", ["server"] = "operator", ["answers"] = $"{_entries.Count}" })]);

    public static string Status(int id, string message, string command, string name, string code, string more = "") =>
        $"<Status><CmdID>{id}</CmdID><MsgRef>{message}</MsgRef><CmdRef>{command}</CmdRef><Cmd>{name}</Cmd>{more}<Data>{code}</Data></Status>";

    public static string Results(int id, string message, string command, string uri, string data) =>
        $"<Results><CmdID>{id}</CmdID><MsgRef>{message}</MsgRef><CmdRef>{command}</CmdRef><Item><Source><LocURI>{uri}</LocURI></Source><Data>{data}</Data></Item></Results>";

    private static string Statuses(string message, string code, string more = "") =>
        Status(1, message, "0", "SyncHdr", code, more) + Status(2, message, "1", "Alert", code) + Status(3, message, "2", "Replace", code) + (more is "" ? "" : "<Final/>");

    private static string Chunk(string id, string size, string data, bool more) =>
        $"<Replace><CmdID>{id}</CmdID><Item><Target><LocURI>./Note</LocURI></Target><Meta><Format xmlns=\"syncml:metinf\">chr</Format>{size}</Meta><Data>{data}</Data>{(more ? "<MoreData/>" : "")}</Item></Replace>";

    private static string Message(string id, string parties, string more, string body) =>
        $"<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>7</SessionID><MsgID>{id}</MsgID>{parties}{more}</SyncHdr><SyncBody>{body}</SyncBody></SyncML>";

    private SampleSession Add(string kind, string message, Dictionary<string, string> fields)
    {
        fields["message"] = message;
        fields["server"] = "operator";
        fields["session"] = "7";
        return new([.. _entries, new(_entries.Count + 1, TimeSpan.FromMilliseconds(10 * _entries.Count), ObservationPoint.Server, kind, kind, fields)]);
    }
}
