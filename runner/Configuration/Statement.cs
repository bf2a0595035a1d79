namespace Conformance.Runner.Configuration;

/// <summary>What the vendor says of the device: options implemented (ICS) and behaviour declared (IXIT). ISO/IEC 9646-7.</summary>
public sealed class Statement
{
    private static readonly string[] Answers = ["yes", "no"];

    /// <summary>Behaviour that test cases are judged against, so every device has to declare it; with the words to choose from.</summary>
    private static readonly Dictionary<string, string[]> Declarations = new()
    {
        ["ReadsBeforeAttach"] = Answers,
        ["LateAttachProvisions"] = Answers,
        ["IndicationCarrier"] = ["dmsc-1", "none"],
        ["KeptWithOtherCard"] = ["hidden", "shown"],
        ["Coexistence"] = ["overlay", "rename", "base-stays"],
        ["RefusedDataInTree"] = Answers,
        ["LockedDataInTree"] = Answers,
        ["MessageEncoding"] = ["wbxml", "xml"],
        ["BearerWithoutCard"] = Answers,
    };

    private readonly string _icsPath;

    public Statement(string icsPath, string ixitPath)
    {
        _icsPath = icsPath;
        Ics = YamlFile.Read<Dictionary<string, string>>(icsPath);
        Ixit = YamlFile.Read<Dictionary<string, string>>(ixitPath);
        foreach (var key in Declarations.Keys.Where(key => !Ixit.ContainsKey(key)))
            throw new ConfigurationException($"'{ixitPath}' does not declare '{key}', and test cases are judged against it. Add the key; features/REQUIREMENTS.md says what it means.");
        foreach (var key in Ixit.Keys.Where(key => !Declarations.ContainsKey(key)))
            throw new ConfigurationException($"'{ixitPath}' declares '{key}', and no test case knows that key. Known are: {string.Join(", ", Declarations.Keys)}.");
        foreach (var (key, words) in Declarations.Where(entry => !entry.Value.Contains(Ixit[entry.Key])))
            throw new ConfigurationException($"'{ixitPath}' declares '{Ixit[key]}' for '{key}', and {string.Join(" or ", words)} was expected. Correct the line.");
        foreach (var (option, answer) in Ics.Where(entry => !Answers.Contains(entry.Value)))
            throw new ConfigurationException($"'{icsPath}' answers '{answer}' to '{option}', and yes or no was expected. Correct the line.");
    }

    /// <summary>Demands that every option answered is one that some requirement asks for: a misspelt one would be taken for silence.</summary>
    /// <exception cref="ConfigurationException">One is not.</exception>
    public void CheckOptions(IReadOnlyCollection<string> known)
    {
        foreach (var option in Ics.Keys.Where(option => !known.Contains(option)))
            throw new ConfigurationException($"'{_icsPath}' answers for '{option}', and no requirement knows that option. Known are: {string.Join(", ", known)}.");
    }

    public IReadOnlyDictionary<string, string> Ics { get; }

    public IReadOnlyDictionary<string, string> Ixit { get; }

    /// <exception cref="ConfigurationException">The statement does not answer: unset is not no.</exception>
    public bool Implements(string option) => Ics.TryGetValue(option, out var answer)
        ? answer == "yes"
        : throw new ConfigurationException($"'{_icsPath}' does not say whether the device implements '{option}', and unset is not no. Add 'yes' or 'no'.");
}
