using System.Xml.Linq;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Wbxml;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Anchors;

/// <summary>The bench's use of libwbxml, against bytes fixed beforehand and read back by wbxml2xml.</summary>
public sealed class WbxmlTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<ManagementObject> Objects = [TestCards.Account, TestCards.Internet, TestCards.Mail, TestCards.Portal];

    [Fact]
    public void Documents_are_encoded_byte_for_byte() => Encoded(damage: 0).Hold(WbxmlVectors.All.Count, output);

    [Fact]
    public void One_flipped_bit_of_a_document_is_seen_in_the_bytes() => Encoded(damage: 1).HaveSeenDamage(output);

    [Fact]
    public async Task Card_messages_are_decoded_to_what_was_encoded() => (await DecodedAsync(damage: 0)).Hold(Objects.Count, output);

    [Fact]
    public async Task One_flipped_bit_of_a_card_message_is_seen_in_the_decoded_document() => (await DecodedAsync(damage: 1)).HaveSeenDamage(output);

    private static Anchor Encoded(int damage)
    {
        var anchor = new Anchor("WBXML encoded", WbxmlVectors.Name);
        foreach (var vector in WbxmlVectors.All)
        {
            var xml = vector.Xml.Replace("1.2</VerDTD>", $"1.{2 ^ damage}</VerDTD>", StringComparison.Ordinal).Replace(">401<", $">40{1 ^ damage}<", StringComparison.Ordinal);
            anchor.Compare(vector.Name, WbxmlEncoder.Encode(XElement.Parse(xml, LoadOptions.PreserveWhitespace), vector.Version), Convert.FromHexString(vector.Wbxml));
        }

        return anchor;
    }

    private static async Task<Anchor> DecodedAsync(byte damage)
    {
        var anchor = new Anchor("card messages decoded", await Outsider.WbxmlAsync());
        foreach (var mo in Objects)
        {
            var bytes = BootstrapMessage.Encode(mo, "dm.operator.example");
            bytes[bytes.AsSpan().IndexOf("DM/1.2"u8) + 5] ^= damage;
            anchor.Compare(mo.Label, BootstrapMessage.ToXml(mo, "dm.operator.example").ToString(SaveOptions.DisableFormatting), await DecodeAsync(bytes));
        }

        return anchor;
    }

    private static async Task<string> DecodeAsync(byte[] bytes)
    {
        using var file = new TemporaryFile(bytes);
        var (_, said) = await Tool.RunAsync("wbxml2xml", ["-m", "0", "-k", "-o", "-", file.Path]);
        const string End = "</SyncML>";
        var (start, end) = (said.IndexOf("<SyncML", StringComparison.Ordinal), said.LastIndexOf(End, StringComparison.Ordinal));
        return start < 0 || end < start ? said : XElement.Parse(said[start..(end + End.Length)], LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting);
    }
}
