using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine;

/// <summary>The Debian packages that the suite uses: <c>build/debian-packages.txt</c>, and what dpkg knows of them.</summary>
internal static class DebianPackages
{
    private const string Installed = "installed";

    /// <summary>Name and need of each, in the order of the file.</summary>
    /// <exception cref="FormatException">A line is not a package and what needs it.</exception>
    public static IReadOnlyList<(string Name, Need Need)> Read() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "build", "debian-packages.txt")).Where(line => !line.StartsWith('#')).Select(Parse)];

    /// <summary>Versions of those that are installed, by name; null where there is no dpkg.</summary>
    public static async Task<IReadOnlyDictionary<string, string>?> VersionsAsync(IEnumerable<string> names, TimeSpan limit)
    {
        var answer = await Outside.AskAsync("dpkg-query", ["--show", "--showformat=${Package} ${db:Status-Status} ${Version}\\n", .. names], limit);
        if (!answer.WasStarted)
            return null;
        var versions = new Dictionary<string, string>();
        foreach (var cells in answer.Text.Split('\n').Select(line => line.Split(' ')))
        {
            if (cells is [var name, Installed, var version])
                versions[name] = version;
        }

        return versions;
    }

    private static (string, Need) Parse(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name, "run"] => (name, Need.Run),
        [var name, "self-test"] => (name, Need.SelfTest),
        [var name, "benchmark"] => (name, Need.Information),   // nobody is told that it is missing but who measures
        _ => throw new FormatException($"'{line}' in build/debian-packages.txt is not a package and what needs it: run, self-test or benchmark. Correct the line."),
    };
}
