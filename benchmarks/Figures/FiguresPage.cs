using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks.Figures;

/// <summary>docs/performance.md: text by hand, and between two marks for each part what was measured last.</summary>
internal static class FiguresPage
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "docs", "performance.md");

    /// <summary>The page with other figures of one part.</summary>
    /// <param name="figures">Lines, each with its end.</param>
    /// <param name="name">Of the page.</param>
    /// <exception cref="ConfigurationException">The page does not have the part's two marks, in their order.</exception>
    public static string With(string page, string part, string figures, string name = "docs/performance.md")
    {
        var (begin, end) = ($"<!-- figures of {part} -->\n", $"<!-- end of {part} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0
            ? throw new ConfigurationException($"{name} has no place for the figures of '{part}': the lines '{begin.Trim()}' and '{end}' mark it. Put them where its table is to stand.")
            : $"{page[..(from + begin.Length)]}\n{figures}\n{page[to..]}";
    }

    /// <summary>Puts the figures of one part into the file.</summary>
    public static void Take(string part, string figures) => File.WriteAllText(Path, With(File.ReadAllText(Path), part, figures));
}
