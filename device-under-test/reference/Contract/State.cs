using System.Text.Json.Serialization;

namespace ReferenceDevice.Contract;

/// <summary>Where the device is between off and ready, and whether it has service.</summary>
/// <param name="Name">One of <see cref="StateName"/>.</param>
/// <param name="Attached">True from the network's accept to the detach.</param>
/// <param name="Reason">Why it is not attached, if it tried.</param>
internal sealed record State([property: JsonPropertyName("state")] string Name, bool Attached = false, string? Reason = null);
