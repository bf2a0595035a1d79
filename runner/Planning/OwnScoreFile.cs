using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>docs/own-score.json: how the suite has done on broken devices when that was measured last.</summary>
internal static partial class OwnScoreFile
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "own-score.json");
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly string[] Judging = ["cards", "features", "fixtures", "pcsc", "steps"];

    private sealed record Shape(BrokenDevices? FaultyDevices, BrokenDevices? Mutants);

    /// <summary>The fingerprint of the texts that verdicts follow from, whatever machine or commit they were built on.</summary>
    /// <remarks>Which faulty devices a test case has to catch is not among them: no verdict follows from it.</remarks>
    public static string Suite() => Fingerprint.OfTexts(Judging, path => path == Repository.Requirements ? Encoding.UTF8.GetBytes(WithoutFaultyDevices(File.ReadAllText(path))) : File.ReadAllBytes(path));

    /// <summary>What a run of the suite says of the suite.</summary>
    /// <exception cref="ConfigurationException">The file cannot be read.</exception>
    public static OwnScore Read()
    {
        var shape = Shaped();
        return new(Suite(), shape.FaultyDevices, shape.Mutants);
    }

    public static void TakeFaultyDevices(BrokenDevices score) => Write(Shaped() with { FaultyDevices = score });

    public static void TakeMutants(BrokenDevices score) => Write(Shaped() with { Mutants = score });

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

    /// <summary>The table of the test cases without its last column.</summary>
    internal static string WithoutFaultyDevices(string requirements) => LastColumn().Replace(requirements, "${rest}");

    [GeneratedRegex(@"^(?<rest>\| DMSC-\d.*\|)[^|\n]*\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastColumn();
}
