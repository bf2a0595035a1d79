using Conformance.Fixtures.Device;

namespace Conformance.Steps.Drivers;

/// <summary>What every device of a scenario holds before its first card.</summary>
public static class BaseData
{
    public static readonly IReadOnlyList<ApplicationSetup> Applications =
    [
        new("browser", Installed: true, [new DeviceProfile("Factory", "http://start.factory.example/")]),
        new("mail", Installed: true, [new DeviceProfile("Factory", "mail.factory.example", "143", "nobody")]),
    ];
}
