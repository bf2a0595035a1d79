using Conformance.Fixtures.Cards;
using Conformance.Fixtures.ManagementObjects;
using Conformance.SelfTests.Processes;
using Conformance.Steps.Drivers;

namespace Conformance.SelfTests.Slot;

/// <summary>OpenSC, which is not ours, reads the virtual card in its slot through pcscd.</summary>
[Collection(nameof(OneAtATime))]
public sealed class OpenScTests(PrivateSlot reader) : IClassFixture<PrivateSlot>
{
    private const string Configuration =
        """
        app default {
            enable_default_driver = true;
            card_drivers = default;
            framework pkcs15 { use_file_caching = no; }
        }
        """;

    public static TheoryData<string> Cards => ["Alice", "Bob", "Carol"];

    [Theory, MemberData(nameof(Cards))]
    public async Task Pkcs15_tool_lists_as_many_objects_as_are_on_the_card_and_reads_each_byte_for_byte(string owner)
    {
        var profile = Card(owner).Profile;
        reader.Slot.Insert(profile);

        var listed = await Pkcs15ToolAsync("--list-data-objects");
        listed.Split("Data object '").Skip(1).Select(entry => entry[..entry.IndexOf('\'', StringComparison.Ordinal)])
            .Should().Equal(profile.Objects.Select(mo => mo.Label));

        foreach (var mo in profile.Objects)
            Convert.ToHexString(await ReadAsync(mo.Label)).Should().Be(Convert.ToHexString(BootstrapMessage.Encode(mo.Object, profile.IssuerServerId)), mo.Label);
    }

    private static SubscriberCard Card(string owner)
    {
        var card = new SubscriberCard(owner, 1);
        if (owner is "Carol")
            return card;
        card.PutAccessPoint("internet");
        card.PutMailAccount("corporate");
        if (owner is "Alice")
        {
            card.PutManagementAccount("operator");
            card.PutBrowserAccount("portal");
        }

        return card;
    }

    private static async Task<byte[]> ReadAsync(string label)
    {
        var file = Path.GetTempFileName();
        try
        {
            await Pkcs15ToolAsync("--read-data-object", label, "--raw", "--output", file);
            return await File.ReadAllBytesAsync(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> Pkcs15ToolAsync(params string[] arguments)
    {
        var configuration = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(configuration, Configuration);
            var (code, output) = await Tool.RunAsync("pkcs15-tool", arguments, new Dictionary<string, string> { ["OPENSC_CONF"] = configuration });
            code.Should().Be(0, output);
            return output;
        }
        finally
        {
            File.Delete(configuration);
        }
    }
}
