using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.Runner.Configuration;

/// <summary>Reads a YAML file of the user's; says file, line and reason when it cannot.</summary>
internal static partial class YamlFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    /// <param name="path">Of the file.</param>
    /// <param name="example">The document that shows such a file.</param>
    /// <exception cref="ConfigurationException">The file is not there, not YAML, or has a key that nobody knows.</exception>
    public static T Read<T>(string path, string example = "README.md")
        where T : class
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(path))
                ?? throw new ConfigurationException($"'{path}' is empty, and settings were expected. {example} shows an example.");
        }
        catch (YamlException cause)
        {
            throw new ConfigurationException($"'{path}', line {cause.Start.Line}{Seen(path, cause.Start.Line)}: {Reason(cause)}. Correct the line; {example} shows an example.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"'{path}' cannot be read: {cause.Message.TrimEnd('.')}. Correct the path where it is given.", cause);
        }
    }

    private static string Seen(string path, long line) =>
        File.ReadLines(path).ElementAtOrDefault((int)line - 1)?.Trim() is { Length: > 0 } text ? $", '{text}'" : "";

    private static string Reason(YamlException cause) => UnknownKey().Match(cause.Message) is { Success: true } unknown
        ? $"there is no key '{unknown.Groups["key"].Value}' here"
        : (cause.Message, cause.InnerException) switch
        {
            var (message, inner) when message.StartsWith("No node deserializer", StringComparison.Ordinal) || inner is FormatException or OverflowException or InvalidCastException =>
                "a key with a value of its kind was expected here",
            (_, InvalidOperationException) => "this is not YAML, or not whole",
            _ => (cause.InnerException ?? cause).Message.TrimEnd('.'),
        };

    [GeneratedRegex("^Property '(?<key>.*?)' not found", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownKey();
}
