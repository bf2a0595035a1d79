using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Anchors;

/// <summary>What <c>openssl asn1parse</c> finds in DER; bytes behind the last value that are none end it.</summary>
internal static partial class OpensslAsn1
{
    public const string Identifier = "OBJECT";
    public const string Octets = "OCTET STRING";
    public const string Text = "UTF8STRING";

    /// <returns>Type and value of every primitive value with a universal tag, in their order; octets in hexadecimal, from where openssl says they stand.</returns>
    public static async Task<IReadOnlyList<(string Type, string Value)>> ParseAsync(byte[] bytes)
    {
        using var file = new TemporaryFile(bytes);
        var (_, said) = await Tool.RunAsync("openssl", ["asn1parse", "-inform", "DER", "-in", file.Path]);
        return [.. Line().Matches(said).Select(found => (found.Groups["type"].Value, found.Groups["type"].Value is Octets ? OctetsAt(bytes, found) : found.Groups["value"].Value))];
    }

    private static string OctetsAt(byte[] bytes, Match found)
    {
        int Number(string group) => int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);
        return Convert.ToHexString(bytes.AsSpan(Number("offset") + Number("header"), Number("length")));
    }

    [GeneratedRegex(@"^ *(?<offset>\d+):d=\d+ +hl=(?<header>\d+) l= *(?<length>\d+) prim: (?<type>[A-Z0-9 ]*[A-Z0-9]) *(\[HEX DUMP\])?:(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Line();
}
