using System.Text.Json;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Proper;

public sealed class SetupCheckTests
{
    [Theory]
    [InlineData("""{"reader":"r","network":"ftp://cell/"}""")]
    [InlineData("""{"reader":"r","network":""}""")]
    [InlineData("""{"reader":"r","tree":[null]}""")]
    [InlineData("""{"reader":"r","applications":[null]}""")]
    [InlineData("""{"reader":"r","applications":[{"id":"mail","installed":true,"settings":[null]}]}""")]
    [InlineData("""{"reader":"r","device":{"keys":[null]}}""")]
    [InlineData("""{"reader":"r","signers":[null]}""")]
    [InlineData("""{"reader":"r","policy":{"refusedOwners":[null]}}""")]
    [InlineData("""{"reader":"r","trust":{"dm":[null]}}""")]
    [InlineData("""{"reader":"r","trust":{"dm":["-----BEGIN CERTIFICATE-----"]}}""")]
    public void What_the_device_would_stumble_over_is_refused(string document)
    {
        var check = () => Check(document);

        check.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("""{"reader":"r"}""")]
    [InlineData("""{"reader":"r","network":"http://127.0.0.1:1","tree":[],"policy":{"refusedOwners":["corporation"]}}""")]
    public void What_it_can_live_with_is_taken(string document)
    {
        var check = () => Check(document);

        check.Should().NotThrow();
    }

    private static void Check(string document) => SetupCheck.Run(JsonSerializer.Deserialize(document, ContractJson.Default.Setup)!, DeviceModel.Full);
}
