using ReferenceDevice.Supervisor;

namespace ReferenceDevice.Tests.Supervisor;

public sealed class DeviceOptionsTests
{
    [Fact]
    public void The_command_line_of_the_contract_is_understood() =>
        DeviceOptions.Parse(["--listen", "127.0.0.1:8080", "--storage", "/x", "--cold", "--model", "basic", "--dm-encoding", "xml"]).Should().BeEquivalentTo(
            new { Storage = "/x", Cold = true, Model = DeviceModel.Basic, Encoding = new { Name = "xml" }, ProperSocket = (string?)null });

    [Fact]
    public void Another_piece_of_a_model_has_an_IMEI_of_its_own_wherever_the_option_stands() =>
        DeviceOptions.Parse(["--imei", "490154203237534", "--model", "basic"]).Model.Should().Be(DeviceModel.Basic with { Imei = "490154203237534" });

    [Theory]
    [InlineData("'--warm' is no option*", "--warm")]
    [InlineData("'--storage' needs a value*", "--storage")]
    [InlineData("'grand' is no model*", "--model", "grand")]
    [InlineData("'490154203237535' is no IMEI: 15 digits are expected, the last one the Luhn check digit*", "--imei", "490154203237535")]
    [InlineData("'4901542032375' is no IMEI*", "--imei", "4901542032375")]
    [InlineData("'json' is no encoding of DM messages; write --dm-encoding wbxml or --dm-encoding xml.", "--dm-encoding", "json")]
    [InlineData("'localhost' is no address and port*", "--listen", "localhost")]
    public void A_command_line_that_cannot_be_used_is_refused_with_the_reason(string reason, params string[] args)
    {
        var parse = () => DeviceOptions.Parse(args);

        parse.Should().Throw<FormatException>().WithMessage(reason);
    }
}
