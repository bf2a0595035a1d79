using System.Security.Cryptography;
using System.Text;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>SHA-256 over files, each by its name and its content, so that neither can move into the other.</summary>
internal static class Fingerprint
{
    /// <param name="paths">In the order in which they count.</param>
    /// <param name="nameOf">What a file is called in it.</param>
    /// <param name="read">What of a file counts; null: all.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(IEnumerable<string> paths, Func<string, string?> nameOf, Func<string, byte[]>? read = null)
    {
        var all = string.Concat(paths.Select(path => $"{Convert.ToHexStringLower(SHA256.HashData((read ?? File.ReadAllBytes)(path)))}  {nameOf(path)}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }

    /// <summary>Of what is written by hand in some folders of the suite: not of packages, and not of what is made of the features.</summary>
    /// <param name="folders">Below the suite's own.</param>
    /// <param name="read">What of a file counts; null: all.</param>
    /// <returns>The first 12 digits: enough to tell two states of it apart.</returns>
    public static string OfTexts(IEnumerable<string> folders, Func<string, byte[]>? read = null) => Of(
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)).Where(IsText).Order(StringComparer.Ordinal),
        path => Path.GetRelativePath(Repository.Root, path),
        read)[..12];

    private static bool IsText(string path) => !path.Contains("/node_modules/", StringComparison.Ordinal) && !path.EndsWith(".feature.cs", StringComparison.Ordinal);
}
