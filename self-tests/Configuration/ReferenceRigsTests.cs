using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Configuration;

/// <summary>The reference device's rigs declare one device.</summary>
public sealed class ReferenceRigsTests
{
    private static readonly string Folder = Path.GetDirectoryName(Repository.DefaultRig)!;

    [Fact]
    public void The_rig_for_XML_declares_another_encoding_and_nothing_else_that_is_other()
    {
        var (wbxml, xml) = (Declared("ixit.yaml"), Declared("xml.ixit.yaml"));

        xml.Except(wbxml).Select(Told).Should().Equal("MessageEncoding: xml");
        wbxml.Except(xml).Select(Told).Should().Equal("MessageEncoding: wbxml");
    }

    private static IReadOnlyDictionary<string, string> Declared(string file) => new Statement(Path.Combine(Folder, "ics.yaml"), Path.Combine(Folder, file)).Ixit;

    private static string Told(KeyValuePair<string, string> declared) => $"{declared.Key}: {declared.Value}";
}
