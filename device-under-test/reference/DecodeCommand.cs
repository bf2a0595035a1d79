using ReferenceDevice.SyncMl;

namespace ReferenceDevice;

/// <summary>Shows what the device's own codec reads in WBXML documents, without a device being there.</summary>
/// <remarks>
/// Shape: the file has a document a line, in base64; so has standard output, each as XML in UTF-8. In place of one that cannot be
/// read stands <c>!</c> with the reason.
/// </remarks>
internal static class DecodeCommand
{
    /// <returns>0, also when documents cannot be read; 4 for a file that cannot.</returns>
    public static async Task<int> RunAsync(string file)
    {
        string[] lines;
        try
        {
            lines = await File.ReadAllLinesAsync(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"'{file}' cannot be read: {cause.Message} Name a file with a WBXML document a line, in base64.");
            return DeviceProgram.Unusable;
        }

        foreach (var line in lines)
            await Console.Out.WriteLineAsync(Decoded(line));
        return 0;
    }

    private static string Decoded(string line)
    {
        try
        {
            var document = Wbxml.Decode(Convert.FromBase64String(line));
            foreach (var data in document.Descendants().Where(element => element.Annotation<OpaqueData>() is not null))
                data.Value = OpaqueData.TextOf(data, data.Parent?.MetaChild("Format")?.Value);
            return Convert.ToBase64String(SyncMlXml.Encode(document));
        }
        catch (Exception cause) when (cause is MalformedMessageException or FormatException)
        {
            return $"! {cause.Message.ReplaceLineEndings(" ")}";
        }
    }
}
