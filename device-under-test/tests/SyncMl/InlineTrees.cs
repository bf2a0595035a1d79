using static ReferenceDevice.Tests.SyncMl.Hexadecimal;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>A TNDS object inside a message by a switch to code page 2, and the nodes that it lays out to.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Bytes">Written by hand from the token tables of OMA-TS-SyncML_RepPro-V1_2 and OMA-TS-DM_TND-V1_2, 10.</param>
/// <param name="IsCanonical">True if an encoder without string table and superfluous tokens writes the same bytes.</param>
/// <param name="Nodes">path, format, type, value, access list.</param>
internal sealed record InlineTree(string Name, byte[] Bytes, bool IsCanonical, string[] Nodes);

/// <summary>Objects that the outsider can neither write nor read.</summary>
internal static class InlineTrees
{
    // SyncML SyncHdr VerDTD VerProto SessionID MsgID Target Source, SyncBody Add CmdID Item Target LocURI
    private const string Front = """
        6D 6C 71 '1.2' 01 72 'DM/1.2' 01 65 '1' 01 5B '1' 01 6E 57 'd' 01 01 67 57 's' 01 01 01
        6B 45 4B '1' 01 54 6E 57 './Inbox' 01 01
        """;

    // Item Add, Final, SyncBody SyncML; the page is 2 before
    private const string Back = "01 01 00 00 12 01 01";

    private const string Interior = "6F 5C 25 01 75 11 01 01";
    private const string Text = "01 75 61 'text/plain' 01 01 01";

    public static IReadOnlyList<InlineTree> All { get; } =
    [
        new("one node of each format", Bytes($"""
            02 A401 6A 00 {Front} 4F 00 02 60 77 '1.2' 01
            64 66 'a' 01 {Interior}
            64 66 'b64' 01 6F 5C 08 {Text} 76 'AA==' 01 01
            64 66 'bin' 01 6F 5C 09 {Text} 76 C3 03 00 01 FF 01 01
            64 66 'bool' 01 6F 5C 0A {Text} 76 'true' 01 01
            64 66 'chr' 01 6F 5C 0B {Text} 76 'x' 01 01
            64 66 'date' 01 6F 5C 10 {Text} 76 '20261126' 01 01
            64 66 'float' 01 6F 5C 1B {Text} 76 '1.5' 01 01
            64 66 'int' 01 6F 5C 1E {Text} 76 '-1' 01 01
            64 66 'null' 01 6F 5C 27 {Text} 01
            64 66 'time' 01 6F 5C 32 {Text} 76 '014234' 01 01
            64 66 'xml' 01 6F 5C 39 {Text} 76 '<a/>' 01 01
            01 01 01 {Back}
            """), IsCanonical: true,
        [
            "a node  - -", "a/b64 b64 text/plain AA== -", "a/bin bin text/plain AAH/ -", "a/bool bool text/plain true -", "a/chr chr text/plain x -",
            "a/date date text/plain 20261126 -", "a/float float text/plain 1.5 -", "a/int int text/plain -1 -", "a/null null text/plain - -",
            "a/time time text/plain 014234 -", "a/xml xml text/plain <a/> -",
        ]),
        new("every element of TNDS", Bytes($"""
            02 A401 6A 00 {Front} 4F 00 02 60 77 '1.2' 01 5F 'Maker' 01 62 'Model' 01
            64 66 'a' 01 6C './p/q' 01
            6F 46 'Get=*' 01 5C 25 01 63 'a' 01 71 '0' 01 73 'Title' 01 74 '20261126T014234Z' 01 75 51 'urn:x' 01 01 78 '1' 01 01
            64 66 'b' 01 6F 75 61 'text/html' 01 01 01 76 'x' 01 01
            01 01 01 {Back}
            """), IsCanonical: true,
        [
            "p/q/a node urn:x - Get=*", "p/q/a/b chr text/html x -",
        ]),
        new("Meta of type TNDS in WBXML, and a second item on page 0 behind it", Bytes($"""
            03 A401 6A 00 {Front} 5A 00 01 53 'application/vnd.syncml.dmtnds+wbxml' 01 01
            00 00 4F 00 02 60 77 '1.2' 01 64 66 'a' 01 {Interior} 01 01 01
            01 00 00 54 6E 57 './x' 01 01 4F 00 02 60 77 '1.2' 01 64 66 'b' 01 {Interior} 01 01 01 {Back}
            """), IsCanonical: false,
        [
            "a node  - -", "b node  - -",
        ]),
        new("a switch before every element, a table of texts, an entity and text in pieces", Bytes($"""
            01 A401 6A 11 746578742F706C61696E00 312E3200 6E00 {Front} 4F 00 02 00 02 60 00 02 77 83 0B 01
            00 02 64 00 02 66 83 0F 01 00 02 6F 00 02 5C 00 02 0B 00 02 01 75 00 02 61 83 00 00 02 01 01 01
            00 02 76 'a' 02 82 20 'b' 83 0F 01 00 02 01 01 01 {Back}
            """), IsCanonical: false,
        [
            "n chr text/plain a\u0120bn -",
        ]),
        new("names and values without content", Bytes($"""
            02 A401 6A 00 {Front} 4F 00 02 60 77 '1.2' 01
            64 26 {Interior} 64 66 'a' 01 6F 5C 0B {Text} 36 01 64 66 'b' 01 6F 5C 0B {Text} 76 01 01 64 66 'c' 01 6F 5C 0B {Text} 01 01 01 01 {Back}
            """), IsCanonical: false,
        [
            " node  - -", "a chr text/plain  -", "b chr text/plain  -", "c chr text/plain - -",
        ]),
    ];
}
