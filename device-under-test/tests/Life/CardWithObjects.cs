using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Life;

/// <summary>A card with a browser's account that is used at once, a DM account that is called, and another browser's account that the user is asked about.</summary>
/// <param name="imsi">15 digits.</param>
internal sealed class CardWithObjects(string imsi) : SimpleCard(imsi)
{
    public const string Page = "http://portal.operator.example/";

    private const string Directory = "610E4F0CA000000063504B43532D3135FFFFFFFF";
    private const string Plain = "3028300E0C0C444D20426F6F747374726170300E0C064F4D4120444D0604672B0701A106300404026431";
    private const string Account = "3028300E0C0C444D20426F6F747374726170300E0C064F4D4120444D0604672B0701A106300404026432";
    private const string Asked = "302A30180C0C444D20426F6F7473747261700302078004013002010130060604672B0701A106300404026433";

    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["7FFF5031"] = Convert.FromHexString("A706300404026430"),
        ["7FFF6430"] = Convert.FromHexString(Plain + Account + Asked),
        ["7FFF6431"] = Object("browser", ("AppID", "w2"), ("Addr", Page)),
        ["7FFF6432"] = Object("operator", ("AppID", "w7"), ("ServerID", "operator")),
        ["7FFF6433"] = Object("second", ("AppID", "w2"), ("Addr", Page)),
    };

    private byte[] _selected = [];

    public override int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        if (Answer(Convert.ToHexString(sendBuffer), sendBuffer) is not { } answer)
            return base.Transmit(sendBuffer, receiveBuffer);
        answer.CopyTo(receiveBuffer, 0);
        return answer.Length;
    }

    private byte[]? Answer(string command, byte[] bytes) => command switch
    {
        _ when command.Contains("2F00", StringComparison.Ordinal) => Convert.FromHexString($"62078205422100{Directory.Length / 2:X2}02" + "9000"),
        ['0', '0', 'B', '2', '0', '2', ..] => Convert.FromHexString(Directory + "9000"),
        _ when Files.FirstOrDefault(file => command.Contains(file.Key, StringComparison.Ordinal)).Value is { } file => Select(file),
        ['0', '0', 'B', '0', ..] when _selected.Length > 0 => Read((bytes[2] << 8) | bytes[3], bytes[4]),
        _ => null,
    };

    private byte[] Select(byte[] file)
    {
        _selected = file;
        return Convert.FromHexString($"62048002{file.Length:X4}9000");
    }

    private byte[] Read(int from, int count) => [.. _selected.AsSpan(from, Math.Min(count is 0 ? 256 : count, _selected.Length - from)), 0x90, 0x00];

    private static byte[] Object(string name, params (string Name, string Value)[] leaves) => Wbxml.Encode(SyncMlXml.Decode(
        "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>0</SessionID><MsgID>0</MsgID>"
        + "<Target><LocURI>IMEI:0</LocURI></Target><Source><LocURI>op</LocURI></Source></SyncHdr><SyncBody>"
        + "<Add><CmdID>1</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target><Meta><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta><Data>"
        + $"<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD><Node><NodeName>{name}</NodeName><RTProperties><Format><node/></Format><Type><DDFName>{Type(name)}</DDFName></Type></RTProperties>"
        + string.Concat(leaves.Select(leaf => leaf.Name is "Addr" ? Branch("AppAddr", Branch("1", Leaf(leaf))) : Leaf(leaf)))
        + "</Node></MgmtTree></Data></Item></Add><Final/></SyncBody></SyncML>"));

    private static string Type(string name) => name is "operator" ? "urn:oma:mo:oma-dm-dmacc:1.0" : "urn:oma:mo:oma-ac-browser:1.0";

    private static string Branch(string name, string below) =>
        $"<Node><NodeName>{name}</NodeName><RTProperties><Format><node/></Format><Type><DDFName/></Type></RTProperties>{below}</Node>";

    private static string Leaf((string Name, string Value) leaf) =>
        $"<Node><NodeName>{leaf.Name}</NodeName><RTProperties><Format><chr/></Format><Type><MIME>text/plain</MIME></Type></RTProperties><Value>{leaf.Value}</Value></Node>";
}
