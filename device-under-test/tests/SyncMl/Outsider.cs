using System.Diagnostics;
using System.Text;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>wbxml2xml and xml2wbxml of libwbxml (Debian package libwbxml2-utils): a codec that nobody here wrote.</summary>
internal static class Outsider
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <returns>XML without layout.</returns>
    public static string Decode(byte[] wbxml) =>
        Encoding.UTF8.GetString(Run("wbxml2xml", wbxml, "-m", "0", "-k"));

    /// <param name="version">1.1, 1.2 or 1.3.</param>
    /// <param name="stringTable">True: repeated text becomes STR_T.</param>
    public static byte[] Encode(string xml, string version, bool stringTable) =>
        Run("xml2wbxml", Encoding.UTF8.GetBytes(xml), stringTable ? ["-v", version] : ["-n", "-v", version]);

    private static byte[] Run(string tool, byte[] input, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("wbxml-");
        try
        {
            var from = Path.Combine(folder.FullName, "in");
            var to = Path.Combine(folder.FullName, "out");
            File.WriteAllBytes(from, input);
            var start = new ProcessStartInfo(tool, [.. options, "-o", to, from]) { UseShellExecute = false, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEnd();
            if (!process.WaitForExit(Limit) || process.ExitCode is not 0 || !File.Exists(to))
                throw new InvalidOperationException($"{tool} did not convert {input.Length} bytes; it said '{said.Trim()}'. Version 0.11.8 of libwbxml2-utils was expected.");
            return File.ReadAllBytes(to);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
