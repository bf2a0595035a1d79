using System.Net.Http.Headers;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Bodies of a DM server's answers.</summary>
internal static class Answers
{
    public static ByteArrayContent Xml(byte[] message) => Of(MediaTypes.MessageXml, message);

    public static ByteArrayContent Of(string mediaType, byte[] message) =>
        new(message) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
}
