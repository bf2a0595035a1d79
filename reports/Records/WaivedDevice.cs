namespace Conformance.Reports.Records;

/// <summary>The device that a waiver is for, by the words in which a device names itself.</summary>
/// <param name="Software">Version of the firmware or software: another version is another device.</param>
public sealed record WaivedDevice(string Manufacturer, string Model, string Software)
{
    public bool Is(DeviceIdentity device) => (device.Manufacturer, device.Model, device.Software) == (Manufacturer, Model, Software);

    public override string ToString() => $"{Manufacturer} {Model} {Software}";
}
