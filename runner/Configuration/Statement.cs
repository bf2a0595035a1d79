using Conformance.Reports.Records;

namespace Conformance.Runner.Configuration;

/// <summary>What the vendor says of the device: options implemented (ICS) and behaviour declared (IXIT). ISO/IEC 9646-7.</summary>
public sealed class Statement
{
    /// <summary>The page that tells vendors how to fill it in.</summary>
    internal const string Guide = "docs/statement.md";

    private readonly string _icsPath;
    private readonly IReadOnlyList<string> _openInIcs;
    private readonly string _openInIxit;

    /// <exception cref="ConfigurationException">A file cannot be read, is for another test plan, or has a word that is no answer.</exception>
    public Statement(string icsPath, string ixitPath)
    {
        _icsPath = icsPath;
        var ics = StatementFile.Read<StatementFile.Ics>(icsPath);
        var ixit = StatementFile.Read<StatementFile.Ixit>(ixitPath);
        Ics = Answered(ics.Options);
        Ixit = Answered(ixit.Declarations);
        foreach (var key in (ixit.Declarations ?? []).Keys.Where(key => !Declarations.All.ContainsKey(key)))
            throw new ConfigurationException($"'{ixitPath}' declares '{key}', and no test case knows that key. Known are: {string.Join(", ", Declarations.All.Keys)}.");
        foreach (var (key, word) in Ixit.Where(declared => !Declarations.All[declared.Key].Contains(declared.Value)))
            throw new ConfigurationException($"'{ixitPath}' declares '{word}' for '{key}', and {string.Join(" or ", Declarations.All[key])} was expected. Correct the line.");
        foreach (var (option, answer) in Ics.Where(entry => !Declarations.YesOrNo.Contains(entry.Value)))
            throw new ConfigurationException($"'{icsPath}' answers '{answer}' to '{option}', and yes or no was expected. Correct the line.");

        Identity = new StatementIdentity(ics.TestPlan ?? "", ics.Supplier ?? "", ics.Product?.Manufacturer ?? "", ics.Product?.Model ?? "", ics.Product?.Hardware ?? "", ics.Product?.Software ?? "");
        _openInIcs = Open(
            ("testPlan", Identity.TestPlan), ("supplier", Identity.Supplier), ("product: manufacturer", Identity.Manufacturer), ("product: model", Identity.Model),
            ("product: hardware", Identity.Hardware), ("product: software", Identity.Software));
        _openInIxit = Sentence(ixitPath, [.. Open(("testPlan", ixit.TestPlan ?? "")), .. Declarations.All.Keys.Where(key => !Ixit.ContainsKey(key)).Select(key => $"declarations: {key}")]);
    }

    /// <summary>Who states it, of which product.</summary>
    public StatementIdentity Identity { get; }

    /// <summary>Option to yes or no.</summary>
    public IReadOnlyDictionary<string, string> Ics { get; }

    /// <summary>Declaration to a word of <see cref="Declarations"/>.</summary>
    public IReadOnlyDictionary<string, string> Ixit { get; }

    /// <summary>Demands an answer to every question, and none to what nobody asks: a misspelt option would be taken for silence.</summary>
    /// <param name="asked">The options that requirements and test cases depend on.</param>
    /// <exception cref="ConfigurationException">Something is left open, or is not asked. One sentence names all that is open in both files.</exception>
    public void Check(IReadOnlyCollection<string> asked)
    {
        foreach (var option in Ics.Keys.Where(option => !asked.Contains(option)))
            throw new ConfigurationException($"'{_icsPath}' answers for '{option}', and no requirement knows that option. Known are: {string.Join(", ", asked)}.");

        var open = string.Join("; ", new[] { Sentence(_icsPath, [.. _openInIcs, .. asked.Where(option => !Ics.ContainsKey(option)).Select(option => $"options: {option}")]), _openInIxit }.Where(file => file.Length > 0));
        if (open.Length > 0)
            throw new ConfigurationException($"{open}; and every question needs an answer, because unset is not no. Answer them; {Guide} says what they mean.");
    }

    public bool Implements(string option) => Ics[option] == "yes";

    private static Dictionary<string, string> Answered(Dictionary<string, string?>? given) =>
        (given ?? []).Where(entry => !string.IsNullOrWhiteSpace(entry.Value)).ToDictionary(entry => entry.Key, entry => entry.Value!);

    private static List<string> Open(params IEnumerable<(string Question, string Answer)> all) =>
        [.. all.Where(one => string.IsNullOrWhiteSpace(one.Answer)).Select(one => one.Question)];

    private static string Sentence(string path, IReadOnlyList<string> open) => open.Count is 0 ? "" : $"'{path}' leaves open {string.Join(", ", open)}";
}
