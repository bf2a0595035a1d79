using System.Text;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>Pieces that mean something to a kind of parser, and that chance alone would seldom hit on.</summary>
internal static class FuzzWords
{
    public static readonly byte[][] Der = Hex(
        "3080", "3000", "A0800000", "A780", "0681", "0600", "06022A80", "0282FFFF", "0284FFFFFFFF", "0285FFFFFFFFFF", "020900FFFFFFFFFFFFFFFF", "04023F00",
        "300404026431", "80020000", "800400FFFFFF", "8005FFFFFFFFFF", "820542210026FF", "614F", "4F00", "1F8101", "3F", "0C02C328", "0500", "FFFF", "0000",
        "0609608648016503040201", "06092A864886F70D010703", "06092A864886F70D010702");

    public static readonly byte[][] Wbxml = Hex(
        "0000", "0001", "0002", "0003", "00FF", "02A4016A00", "03A4016A00", "0200006A1B", "8300", "837F", "83FFFFFF7F", "8FFFFFFFFF7F", "C300", "C37F", "C3FFFFFFFF0F",
        "0287A21E", "0200", "0283B000", "0300", "03C32800", "4F", "01010101", "0000 45", "000260", "00026466", "43", "04", "C4", "FF", "6D6C", "6B454B033100 01545A0001",
        "53036170706C69636174696F6E2F766E642E73796E636D6C2E646D746E64732B7762786D6C0001");

    public static readonly byte[][] Xml = Text(
        "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;&a;'>]>", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "&a;", "&lt;", "&#0;", "&#xD800;", "&#x1D11E;", "<![CDATA[", "]]>",
        "<!--", "-->", "<?x y?>", "<?xml version='1.0' encoding='utf-16'?>", "<?xml version='1.0' encoding='none'?>", " xmlns=''", " xmlns:a='b'", "<a>", "</a>", "<a/>",
        "<Status>", "<Atomic><CmdID>9</CmdID>", "</Atomic>", "<Sequence><CmdID>9</CmdID>", "</Sequence>", "<Item>", "</Item>", "<Data>", "<MoreData/>", "<Final/>",
        "./Vendor/v", "./Vendor/v/a", "./Vendor/none", "?prop=ACL", "?prop=Name", "?list=Struct", "?list=TNDS", "?list=TNDS-ACL", "+Value", "/..", "//", "1100", "1101", "1102", "1103", "1104", "1222", "1223", "MAXDT=0", "&DR=1", "&IT=D", "-2", "%ZZ", "212", "407", "99999999999", "-1", "true",
        "<Format xmlns='syncml:metinf'>int</Format>", "<Format xmlns='syncml:metinf'>node</Format>", "<Meta><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta>",
        "<Meta><Size xmlns='syncml:metinf'>3</Size></Meta>", "<Meta><MaxMsgSize xmlns='syncml:metinf'>1</MaxMsgSize></Meta>", "<Meta><MaxObjSize xmlns='syncml:metinf'>0</MaxObjSize></Meta>",
        "<NextNonce xmlns='syncml:metinf'>%</NextNonce>", "\uFEFF", "\uFFFE", "\u0001");

    public static readonly byte[][] Tnds = [.. Xml, .. Text(
        "<Node>", "</Node>", "<NodeName>x</NodeName>", "<NodeName/>", "<Path>./a/b</Path>", "<Path>../..</Path>", "<RTProperties>", "</RTProperties>", "<Format><chr/></Format>",
        "<Format><node/></Format>", "<Type><DDFName/></Type>", "<Value>1</Value>", "<Value/>", "<ACL>Get=*</ACL>", "<VerDTD>1.2</VerDTD>")];

    public static readonly byte[][] Json = Text(
        "{", "}", "[", "]", "null", "\"\"", "\"names\":", "\"rand\":null,", "\"message\":null", "\"message\":\"ATTACH ACCEPT\",", "-1", "65536", "1e999", "1.5", "\\ud800", "\\u0000",
        "\"::1\"", "\"256.0.0.1\"", "//", ",,", "true", "{\"name\":\"dm.operator.example\",\"address\":\"127.0.0.1\",\"port\":1},");

    public static readonly byte[][] Lines = Text(
        "\r\n", "\r", "\n", "\r\n\r\n", "HTTP/1.1 ", "HTTP/9.9 ", " 200 ", " 100 ", " 099 ", "* OK ", "* BYE ", "* CAPABILITY ", "LOGINDISABLED", "a1 ", "a2 NO ", "a3 OK ", "+ ", "{99999999}", "\0", ": ",
        new string('x', 9000), string.Concat(Enumerable.Repeat("* OK\r\n", 1100)), string.Concat(Enumerable.Repeat("Field: value\r\n", 3000)));

    private static byte[][] Hex(params string[] words) => Array.ConvertAll(words, word => Convert.FromHexString(word.Replace(" ", "", StringComparison.Ordinal)));

    private static byte[][] Text(params string[] words) => Array.ConvertAll(words, Encoding.UTF8.GetBytes);
}
