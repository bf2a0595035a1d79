using System.Diagnostics;
using System.Text.RegularExpressions;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>The compiler of this build with all its rules: analyzers, references, banned symbols and .editorconfig.</summary>
internal static partial class Compiler
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Refusals of source texts, by their names: number of the line, from 1, and id of the rule.</summary>
    /// <remarks>All of them at once: the rules take longer to be read than the samples.</remarks>
    public static async Task<ILookup<string, (int Line, string Rule)>> RefusalsAsync(IReadOnlyDictionary<string, string> sources)
    {
        var rules = Path.Combine(AppContext.BaseDirectory, "rules.rsp");
        var compiler = File.ReadLines(rules).First()[1..];
        var folder = Directory.CreateTempSubdirectory("conformance-compiler-");
        try
        {
            var settings = Path.Combine(folder.FullName, ".editorconfig");
            File.Copy(Path.Combine(Repository.Root, ".editorconfig"), settings);
            foreach (var (name, text) in sources)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.cs"), text);
            using var process = Process.Start(new ProcessStartInfo("dotnet", [compiler, "/noconfig", "/nologo", "/target:library", "/out:Sample.dll", $"@{rules}", $"/analyzerconfig:{settings}", "*.cs"])
            {
                WorkingDirectory = folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
            await process.WaitForExitAsync().WaitAsync(Limit);
            return Refusal().Matches(output).Select(match => (File: match.Groups["file"].Value, Line: int.Parse(match.Groups["line"].Value), Rule: match.Groups["rule"].Value)).Distinct()
                .ToLookup(refusal => refusal.File, refusal => (refusal.Line, refusal.Rule));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // a banned symbol is a warning, and warnings are errors in the build
    [GeneratedRegex(@"^(?<file>\w+)\.cs\((?<line>[0-9]+),[0-9]+\): (error (?<rule>[A-Z]+[0-9]+)|warning (?<rule>RS0030)):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Refusal();
}
