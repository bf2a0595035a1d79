using System.Text.RegularExpressions;

namespace Conformance.Reports.Traceability;

/// <summary>Reads an expression over options, by recursive descent.</summary>
internal sealed partial class ConditionParser
{
    private const int Most = 20;

    private readonly string _text;
    private readonly Queue<string> _words;
    private int _parts;

    private ConditionParser(string text) => (_text, _words) = (text, new Queue<string>(Word().Matches(text).Select(word => word.Value)));

    /// <exception cref="FormatException">It is no expression.</exception>
    public static Condition Parse(string text)
    {
        var parser = new ConditionParser(text);
        var whole = parser.Either();
        return parser._words.TryPeek(out var left) ? throw parser.Refuse($"'{left}'", "and, or, or the end") : whole;
    }

    private Condition Either()
    {
        var one = Both();
        while (Takes("or"))
            one = new Condition.Either(one, Both());
        return one;
    }

    private Condition Both()
    {
        var one = Single();
        while (Takes("and"))
            one = new Condition.Both(one, Single());
        return one;
    }

    private Condition Single()
    {
        if (++_parts > Most)
            throw Refuse("more than that", $"{Most} options, words not and parentheses at most");
        if (Takes("not"))
            return new Condition.Not(Single());
        if (!Takes("("))
            return new Condition.Option(Name());
        var inside = Either();
        return Takes(")") ? inside : throw Refuse(Next, "a closing parenthesis");
    }

    private string Name() =>
        _words.TryPeek(out var word) && OptionName().IsMatch(word) ? _words.Dequeue() : throw Refuse(Next, "an option as in 'InitiatesSession', not, or an opening parenthesis");

    private string Next => _words.TryPeek(out var word) ? $"'{word}'" : "the end";

    private bool Takes(string word)
    {
        var isIt = _words.TryPeek(out var next) && next == word;
        if (isIt)
            _words.Dequeue();
        return isIt;
    }

    private FormatException Refuse(string seen, string expected) => new($"in the condition '{_text}' stands {seen} where {expected} was expected");

    [GeneratedRegex(@"[()]|[^()\s]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionName();
}
