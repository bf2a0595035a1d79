using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Runner.Bench;
using Identity = Conformance.Reports.Records.DeviceIdentity;

namespace Conformance.SelfTests.Configuration;

/// <summary>Two devices of a rig are two.</summary>
public sealed class SecondDeviceTests
{
    [Fact]
    public void A_second_device_with_the_IMEI_of_the_first_is_refused() =>
        FluentActions.Invoking(() => Round.RefuseTwin(Ready("490154203237518"))).Should().Throw<ContractBreachException>()
            .WithMessage("The second device says that its IMEI is 490154203237518, and so does the first*'secondDevice: arguments'*");

    [Fact]
    public void One_with_its_own_is_taken_and_so_is_none()
    {
        FluentActions.Invoking(() => Round.RefuseTwin(Ready("490154203237534"))).Should().NotThrow();
        FluentActions.Invoking(() => Round.RefuseTwin(Ready(null))).Should().NotThrow();
    }

    private static BenchReady Ready(string? second) =>
        new(DateTimeOffset.UnixEpoch, Device("490154203237518"), new RigIdentity("rig-0", RigKind.Virtual, "here"), new Dictionary<string, string>())
        {
            SecondDevice = second is null ? null : Device(second),
        };

    private static Identity Device(string imei) => new("Maker", "model", "1", "1", imei);
}
