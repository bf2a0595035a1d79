using System.Text.RegularExpressions;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Configuration;

/// <summary>The reference device's statement as text, and others that are nearly like it.</summary>
internal static class StatementText
{
    private static readonly string Folder = Path.GetDirectoryName(Repository.DefaultRig)!;

    public static string Ics { get; } = File.ReadAllText(Path.Combine(Folder, "ics.yaml"));

    public static string Ixit { get; } = File.ReadAllText(Path.Combine(Folder, "ixit.yaml"));

    /// <summary>The statement of a device that lacks these options, and has all others.</summary>
    public static string Without(params IEnumerable<string> options) => options.Aggregate(Ics, (text, option) => Answering(text, option, "no"));

    /// <summary>The statement of a device that lacks every option.</summary>
    public static string WithoutAny { get; } = Ics.Replace(": yes", ": no", StringComparison.Ordinal);

    /// <param name="key">Of one line.</param>
    /// <param name="answer">Empty: none.</param>
    public static string Answering(string text, string key, string answer)
    {
        var line = new Regex($"(?<=^ *{key}:)[^#\n]*", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        line.Matches(text).Should().ContainSingle("'{0}' has to stand there once", key);
        return line.Replace(text, answer.Length is 0 ? " " : $" {answer} ");
    }
}
