using System.Security.Cryptography;
using System.Text;
using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Reaching;

/// <summary>Marks of the test cases' texts, so that what a test case has reached, or said of a mutant, can be told from what it would now.</summary>
internal static class TestCaseTexts
{
    private const string Tag = "@DMSC-1.0-con-";
    private const int Digits = 8;

    /// <returns>By the test case's id.</returns>
    public static IReadOnlyDictionary<string, string> Marks() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "features"), "*.feature").SelectMany(path => Of(File.ReadAllText(path))).ToDictionary();

    /// <summary>Of one feature: a scenario stands between two empty lines, with its tags; what its file has as background belongs to it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string feature)
    {
        var paragraphs = feature.ReplaceLineEndings("\n").Split("\n\n");
        var background = string.Concat(paragraphs.Where(paragraph => paragraph.TrimStart().StartsWith("Background:", StringComparison.Ordinal)));
        return
            from paragraph in paragraphs
            let id = paragraph.Split((char[]?)null).FirstOrDefault(word => word.StartsWith(Tag, StringComparison.Ordinal))?[1..]
            where id is not null
            select KeyValuePair.Create(id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(background + paragraph)))[..Digits]);
    }
}
