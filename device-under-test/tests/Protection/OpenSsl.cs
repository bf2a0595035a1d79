using System.Diagnostics;

namespace ReferenceDevice.Tests.Protection;

/// <summary>The openssl program: an implementation of CMS that nobody here wrote.</summary>
internal static class OpenSsl
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Runs one command in a folder.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static byte[] Run(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("openssl", words) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var complaints = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        if (!process.WaitForExit(Limit) || process.ExitCode is not 0)
            throw new InvalidOperationException($"'openssl {string.Join(' ', words)}' failed; it said '{complaints.Result.Trim()}'. Version 3 of Debian's openssl was expected.");
        return output.ToArray();
    }
}
