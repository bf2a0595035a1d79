namespace ReferenceDevice;

/// <summary>A model of the reference device: what it can do, and how it is told from the others.</summary>
/// <param name="Name">As ./DevInfo/Mod and the control contract tell it, and as --model takes it.</param>
/// <param name="Imei">15 digits, the last one the Luhn check digit (3GPP TS 23.003, 6.2.1).</param>
/// <param name="HasDisplay">It can show a text, and ask its user.</param>
/// <param name="HasKeys">It can open objects that are protected for classes of devices.</param>
internal sealed record DeviceModel(string Name, string Imei, bool HasDisplay, bool HasKeys)
{
    /// <summary>Everything that this program can do.</summary>
    public static readonly DeviceModel Full = new("full", "490154203237518", HasDisplay: true, HasKeys: true);

    /// <summary>A box without display and keys.</summary>
    public static readonly DeviceModel Basic = new("basic", "490154203237526", HasDisplay: false, HasKeys: false);

    public const string Manufacturer = "Reference";
    public const string Hardware = "1";
    public const string Firmware = "1.0";
    public const string Software = "1.0";
    public const string Language = "en";

    /// <summary>The device identifier in ./DevInfo/DevId, which is also the source of every DM message.</summary>
    public string DeviceId => "IMEI:" + Imei;

    /// <exception cref="FormatException">There is no such model.</exception>
    public static DeviceModel Named(string name) => Array.Find([Full, Basic], model => model.Name == name)
        ?? throw new FormatException($"'{name}' is no model of the reference device; write --model full or --model basic.");

    /// <summary>Another piece of the same model.</summary>
    /// <exception cref="FormatException">The text is no IMEI.</exception>
    public DeviceModel Numbered(string imei) => imei.Length is 15 && imei.All(char.IsAsciiDigit) && IsRight(imei)
        ? this with { Imei = imei }
        : throw new FormatException($"'{imei}' is no IMEI: 15 digits are expected, the last one the Luhn check digit of the others (3GPP TS 23.003, annex B). Correct --imei.");

    private static bool IsRight(string digits) => digits.Select((digit, at) => (digit - '0') * (at % 2 is 0 ? 1 : 2)).Sum(number => (number / 10) + (number % 10)) % 10 is 0;
}
