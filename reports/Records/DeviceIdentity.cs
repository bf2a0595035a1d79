namespace Conformance.Reports.Records;

/// <summary>The device as it names itself over the control contract.</summary>
/// <param name="Hardware">Version of the hardware.</param>
/// <param name="Software">Version of the firmware or software.</param>
/// <param name="Imei">15 digits.</param>
public sealed record DeviceIdentity(string Manufacturer, string Model, string Hardware, string Software, string Imei)
{
    public override string ToString() => $"{Manufacturer} {Model} {Software}";
}
