using ReferenceDevice.Network;

namespace ReferenceDevice.Tests.Network;

public sealed class NetworkCellTests
{
    [Theory]
    [InlineData("http://127.0.0.1:1/", true)]
    [InlineData("ftp://cell.example/", false)]
    [InlineData("//cell.example/", false)]
    [InlineData("cell", false)]
    [InlineData(null, false)]
    public void A_cell_is_reached_by_http_alone(string? address, bool isCell)
    {
        using var cell = NetworkCell.At(address, DeviceModel.Full.Imei);

        (cell is not null).Should().Be(isCell);
    }
}
