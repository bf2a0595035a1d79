using ReferenceDevice.Supervisor;

namespace ReferenceDevice.Tests.Supervisor;

public sealed class DeviceOptionsTests
{
    [Fact]
    public void The_command_line_of_the_contract_is_understood() =>
        DeviceOptions.Parse(["--listen", "127.0.0.1:8080", "--storage", "/x", "--cold", "--model", "basic", "--dm-encoding", "xml"]).Should().BeEquivalentTo(
            new { Storage = "/x", Cold = true, Model = DeviceModel.Basic, Encoding = new { Name = "xml" }, ProperSocket = (string?)null, FactoryReset = false });

    [Theory]
    [InlineData("'--warm' is no option*", "--warm")]
    [InlineData("'--storage' needs a value*", "--storage")]
    [InlineData("'grand' is no model*", "--model", "grand")]
    [InlineData("'json' is no encoding of DM messages; write --dm-encoding wbxml or --dm-encoding xml.", "--dm-encoding", "json")]
    [InlineData("'localhost' is no address and port*", "--listen", "localhost")]
    public void A_command_line_that_cannot_be_used_is_refused_with_the_reason(string reason, params string[] args)
    {
        var parse = () => DeviceOptions.Parse(args);

        parse.Should().Throw<FormatException>().WithMessage(reason);
    }
}
