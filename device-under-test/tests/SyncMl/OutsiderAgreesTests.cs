using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>The device's codec against libwbxml, in both directions.</summary>
public sealed class OutsiderAgreesTests
{
    private static readonly (string Version, bool StringTable)[] Dialects = [("1.1", false), ("1.2", true), ("1.3", true)];

    [Fact]
    public void What_the_outsider_encodes_the_device_decodes_to_the_same_elements()
    {
        var compared = 0;
        foreach (var (name, xml) in Samples.All)
        {
            foreach (var (version, stringTable) in Dialects)
            {
                var wbxml = Outsider.Encode(xml, version, stringTable);
                Comparison.OfDevice(Wbxml.Decode(wbxml)).Should().Be(Comparison.OfOutsider(xml), "of '{0}' in WBXML {1}", name, version);
                compared++;
            }
        }

        compared.Should().Be(15 * 3, "each of 15 messages is compared in three dialects");
    }

    [Fact]
    public void What_the_device_encodes_the_outsider_decodes_to_the_same_elements()
    {
        var compared = 0;
        foreach (var (name, xml) in Samples.All)
        {
            Comparison.OfOutsider(Outsider.Decode(Encoded(xml))).Should().Be(Comparison.OfOutsider(xml), "of '{0}'", name);
            compared++;
        }

        compared.Should().Be(15);
    }

    [Fact]
    public void Every_comparison_sees_one_flipped_byte()
    {
        foreach (var (name, xml) in Samples.All)
        {
            var theirs = Outsider.Encode(xml, "1.2", stringTable: false);
            Flip(theirs);
            Comparison.OfDevice(Wbxml.Decode(theirs)).Should().NotBe(Comparison.OfOutsider(xml), "of '{0}' encoded by the outsider", name);

            var ours = Encoded(xml);
            Flip(ours);
            Comparison.OfOutsider(Outsider.Decode(ours)).Should().NotBe(Comparison.OfOutsider(xml), "of '{0}' encoded by the device", name);
        }
    }

    private static byte[] Encoded(string xml)
    {
        var document = SyncMlXml.Decode(xml[xml.IndexOf("<SyncML", StringComparison.Ordinal)..]);
        foreach (var type in document.Descendants(Namespaces.MetInf + "Type").Where(type => type.Value is MediaTypes.TndsXml))
            type.Value = MediaTypes.TndsWbxml;
        return Wbxml.Encode(document);
    }

    /// <summary>Makes "DM/1.2" of VerProto "DM/1.3".</summary>
    private static void Flip(byte[] wbxml)
    {
        var at = wbxml.AsSpan().IndexOf("DM/1.2"u8);
        wbxml[at + 5] ^= 0x01;
    }
}
