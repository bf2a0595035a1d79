namespace ReferenceDevice.Contract;

/// <summary>The answer to <c>GET /v1/device</c>.</summary>
internal sealed record DeviceDescription(
    string Manufacturer,
    string Model,
    string Hardware,
    string Software,
    string Imei,
    string Contract,
    string[] Verbs,
    Limits Limits);
