using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>docs/own-score.json: how the suite has done on broken devices when that was measured last.</summary>
internal static class OwnScoreFile
{
    private const int Shown = 12;   // digits of a fingerprint: enough to tell two suites apart
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "own-score.json");
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly string[] Judging = ["cards", "features", "fixtures", "pcsc", "steps"];

    private sealed record Shape(BrokenDevices? FaultyDevices, BrokenDevices? Mutants);

    /// <summary>The fingerprint of the texts that verdicts follow from, whatever machine or commit they were built on.</summary>
    public static string Suite()
    {
        var files = Judging.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path)).Where(IsText).Order(StringComparer.Ordinal);
        var all = string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(System.IO.Path.Combine(Repository.Root, file))))}  {file}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..Shown];
    }

    /// <summary>What a run of the suite says of the suite.</summary>
    /// <exception cref="ConfigurationException">The file cannot be read.</exception>
    public static OwnScore Read()
    {
        var shape = Shaped();
        return new(Suite(), shape.FaultyDevices, shape.Mutants);
    }

    public static void TakeFaultyDevices(BrokenDevices score) => Write(Shaped() with { FaultyDevices = score });

    public static void TakeMutants(BrokenDevices score) => Write(Shaped() with { Mutants = score });

    // What is written by hand: not packages, and not what is made of the features.
    private static bool IsText(string file) =>
        !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.EndsWith(".feature.cs", StringComparison.Ordinal);

    private static Shape Shaped()
    {
        try
        {
            return File.Exists(Path) ? JsonSerializer.Deserialize<Shape>(File.ReadAllText(Path), Form) ?? new(null, null) : new(null, null);
        }
        catch (JsonException cause)
        {
            throw new ConfigurationException($"'{Path}' is not what './run-hil.sh self-test --matrix' writes: {cause.Message} Take it from the repository again.");
        }
    }

    private static void Write(Shape shape) => File.WriteAllText(Path, JsonSerializer.Serialize(shape, Form) + "\n");
}
