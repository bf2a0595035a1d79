using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReferenceDevice.Network;

/// <summary>An uplink message of the attach, authentication and detach procedures.</summary>
/// <remarks>Source: 3GPP TS 24.301, 8.2; contract/network.openapi.yaml. Octet strings are upper-case hexadecimal.</remarks>
internal sealed record Uplink(
    string Message, string? Imsi = null, string? Imei = null, string? Res = null, string? Sres = null, int? Cause = null, string? Auts = null);

/// <summary>A downlink message of the same procedures.</summary>
internal sealed record Downlink(
    string Message,
    string? Procedure = null,
    string? Rand = null,
    string? Autn = null,
    int? Cause = null,
    List<NameEntry>? Names = null);

/// <summary>A name the operator's DNS knows, and where it leads.</summary>
internal sealed record NameEntry(string Name, string Address, int Port);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Uplink))]
[JsonSerializable(typeof(Downlink))]
internal sealed partial class NetworkJson : JsonSerializerContext;
