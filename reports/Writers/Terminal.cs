using System.Globalization;

namespace Conformance.Reports.Writers;

/// <summary>Where text for a person goes, and what it takes.</summary>
/// <param name="Width">In columns; null where lines have no end: a file, a pipe.</param>
/// <param name="HasColour">Understands colours, and the user wants them.</param>
/// <param name="Redraws">Can erase a line and write it again.</param>
public sealed record Terminal(int? Width, bool HasColour, bool Redraws)
{
    /// <summary>No terminal at all.</summary>
    public static readonly Terminal Plain = new(Width: null, HasColour: false, Redraws: false);

    private const int Narrowest = 40;   // below it nothing would be readable: the terminal may fold lines as it likes

    /// <summary>Standard output as it stands; its width is not followed while the program runs.</summary>
    public static Terminal OfStandardOutput() =>
        Console.IsOutputRedirected ? Plain : Of(Console.WindowWidth, Environment.GetEnvironmentVariable);

    /// <param name="environment">Value of a variable; null when it is not set.</param>
    /// <remarks>Source: no-color.org, and terminfo's name for a terminal without abilities.</remarks>
    public static Terminal Of(int width, Func<string, string?> environment)
    {
        var isAble = environment("TERM") is not (null or "" or "dumb");
        return new Terminal(width < Narrowest ? null : width, isAble && string.IsNullOrEmpty(environment("NO_COLOR")), isAble);
    }

    public string Paint(Colour colour, string text) => HasColour ? $"\e[{(int)colour}m{text}\e[0m" : text;

    /// <summary>The text, or its beginning and an ellipsis where it would be longer than <paramref name="room"/> columns.</summary>
    public static string Cut(string text, int room)
    {
        var signs = new StringInfo(text);
        return signs.LengthInTextElements <= room ? text : room < 1 ? "" : signs.SubstringByTextElements(0, room - 1) + "…";
    }

    /// <summary>Lines that fit after an indent; words longer than a line stay whole, so that a path can be copied.</summary>
    /// <param name="indent">Columns that are taken on each line.</param>
    public IReadOnlyList<string> Wrap(string text, int indent)
    {
        if (Width is not { } width)
            return [text];
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length is 0)
                lines[^1] = word;
            else if (indent + lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        }

        return lines;
    }

    /// <summary>A heading in a column of its own, paragraphs beside it, wrapped.</summary>
    /// <param name="heading">Not longer than the column.</param>
    /// <param name="shown">The heading as it is written, for example in colour.</param>
    public string Beside(string heading, string shown, int column, params IEnumerable<string> paragraphs) =>
        shown + new string(' ', Math.Max(column - heading.Length, 1)) + string.Join('\n' + new string(' ', column), paragraphs.SelectMany(text => Wrap(text, column)));
}
