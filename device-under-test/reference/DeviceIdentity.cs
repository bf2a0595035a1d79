namespace ReferenceDevice;

/// <summary>Who the reference device is, towards the bench, the network and DM servers alike.</summary>
internal static class DeviceIdentity
{
    public const string Manufacturer = "Reference";
    public const string Model = "full";
    public const string Hardware = "1";
    public const string Firmware = "1.0";
    public const string Software = "1.0";

    /// <summary>15 digits, the last one the Luhn check digit (3GPP TS 23.003, 6.2.1).</summary>
    public const string Imei = "490154203237518";

    /// <summary>The device identifier in ./DevInfo/DevId and in the Source of every DM message.</summary>
    public const string DeviceId = "IMEI:" + Imei;
}
