using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Conformance.Reports.Records;

namespace Conformance.Runner.Configuration;

/// <summary>Reads a file of waivers: docs/waivers.md shows one, docs/waivers.schema.json tells its shape.</summary>
internal static partial class WaiverFile
{
    private const string Page = "docs/waivers.md";
    private const string DayShape = "yyyy-MM-dd";

    /// <exception cref="ConfigurationException">It is not there, or a waiver in it lacks something or cannot be understood.</exception>
    public static WaiverList Read(string path)
    {
        var entries = YamlFile.Read<Shape>(path, Page).Waivers
            ?? throw new ConfigurationException($"'{path}' has no 'waivers', and a list of them was expected, be it an empty one ('waivers: []'). Add the line; {Page} shows an example.");
        return new WaiverList(
            Path.GetFullPath(path), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))),
            [.. entries.Select((entry, index) => new Entry(path, index + 1, entry ?? new WaiverShape()).Read())]);
    }

    /// <summary>One waiver of a file.</summary>
    /// <param name="number">Its place there, from 1.</param>
    private sealed class Entry(string path, int number, WaiverShape shape)
    {
        public Waiver Read()
        {
            var id = Required(shape.Id, "id");
            if (!IdShape().IsMatch(id))
                throw Refuse($"has the id '{id}', and letters and digits were expected, with '.', '_' or '-' between them");
            return new Waiver(
                id, Required(shape.TestCase, "testCase"),
                new WaivedDevice(Required(shape.Device?.Manufacturer, "device: manufacturer"), Required(shape.Device?.Model, "device: model"), Required(shape.Device?.Software, "device: software")),
                Required(shape.Reason, "reason"), Link(), Required(shape.ApprovedBy, "approvedBy"), ValidUntil());
        }

        private string Link()
        {
            var text = Required(shape.Link, "link");
            return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                ? text
                : throw Refuse($"has the link '{text}', and an address that begins with https:// or http:// was expected");
        }

        private DateOnly ValidUntil()
        {
            var text = Required(shape.ValidUntil, "validUntil");
            return DateOnly.TryParseExact(text, DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw Refuse($"has validUntil '{text}', and a day like 2026-12-31 was expected");
        }

        private string Required(string? value, string key) =>
            string.IsNullOrWhiteSpace(value) ? throw Refuse($"has no '{key}', and a waiver needs one") : value.Trim();

        private ConfigurationException Refuse(string why) =>
            new($"'{path}': waiver {number}{(string.IsNullOrWhiteSpace(shape.Id) ? "" : $" ('{shape.Id}')")} {why}. Correct it; {Page} shows an example.");
    }

    private sealed class Shape
    {
        public List<WaiverShape?>? Waivers { get; set; }
    }

    private sealed class WaiverShape
    {
        public string? Id { get; set; }

        public string? TestCase { get; set; }

        public DeviceShape? Device { get; set; }

        public string? Reason { get; set; }

        public string? Link { get; set; }

        public string? ApprovedBy { get; set; }

        public string? ValidUntil { get; set; }
    }

    private sealed class DeviceShape
    {
        public string? Manufacturer { get; set; }

        public string? Model { get; set; }

        public string? Software { get; set; }
    }

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdShape();
}
