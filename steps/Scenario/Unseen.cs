namespace Conformance.Steps.Scenario;

/// <summary>What would have made a verdict stronger, and could not be looked at; it changes no verdict.</summary>
public sealed class Unseen
{
    private readonly List<string> _sentences = [];

    public IReadOnlyList<string> Sentences => _sentences;

    /// <param name="sentence">What was not looked at, and why.</param>
    public void Add(string sentence) => _sentences.Add(sentence);
}
