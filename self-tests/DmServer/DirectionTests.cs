using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;

namespace Conformance.SelfTests.DmServer;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("package 1", true)]
    [InlineData("package 3", true)]
    [InlineData("NOT A DM MESSAGE", true)]
    [InlineData("UNKNOWN SERVER", true)]
    [InlineData("TLS REFUSED", true)]
    [InlineData("package 2", false)]
    [InlineData("package 4", false)]
    [InlineData("NO ANSWER", false)]
    [InlineData("FAULT", false)]
    public void Only_what_a_device_sends_is_its_doing(string kind, bool isFromDevice) => DmFront.IsFromDevice(Entry(ObservationPoint.Server, kind)).Should().Be(isFromDevice);

    [Fact]
    public void What_other_observers_write_down_is_no_message_to_a_server() => DmFront.IsFromDevice(Entry(ObservationPoint.Card, "package 1")).Should().BeFalse();

    private static EvidenceEntry Entry(ObservationPoint point, string kind) => new(1, TimeSpan.Zero, point, kind, "", new Dictionary<string, string>());
}
