using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>A server's message as it came over HTTP.</summary>
/// <param name="Octets">The body, which an HMAC is made of.</param>
/// <param name="Hmac">The value of x-syncml-hmac; null without that header.</param>
internal sealed record ReceivedMessage(SyncMlMessage Message, byte[] Octets, string? Hmac);
