using System.Text.RegularExpressions;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Anchors;

/// <summary>OpenSC's programs on the card in the reader, with its driver for cards of any kind and without its file cache.</summary>
internal sealed partial class OpenSc : IDisposable
{
    private const string Configuration =
        """
        app default {
            enable_default_driver = true;
            card_drivers = default;
            framework pkcs15 { use_file_caching = no; }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-opensc-");
    private readonly Dictionary<string, string> _environment;

    public OpenSc()
    {
        var configuration = Path.Combine(_folder.FullName, "opensc.conf");
        File.WriteAllText(configuration, Configuration);
        _environment = new() { ["OPENSC_CONF"] = configuration };
    }

    /// <summary>Labels of the data objects, in the order of the directory.</summary>
    public async Task<IReadOnlyList<string>> ListAsync()
    {
        var (_, said) = await Tool.RunAsync("pkcs15-tool", ["--list-data-objects"], _environment);
        return [.. Label().Matches(said).Select(found => found.Groups["label"].Value)];
    }

    /// <summary>A data object, found by its label; in hexadecimal, or what pkcs15-tool said instead.</summary>
    public async Task<string> ReadAsync(string label)
    {
        var file = Path.Combine(_folder.FullName, "object");
        var (code, said) = await Tool.RunAsync("pkcs15-tool", ["--read-data-object", label, "--raw", "--output", file], _environment);
        return code is 0 ? Convert.ToHexStringLower(await File.ReadAllBytesAsync(file)) : said;
    }

    /// <summary>Files of one directory, by their identifiers; those that cannot be read are not among them.</summary>
    /// <param name="directory">Identifier of the directory below the MF.</param>
    public async Task<IReadOnlyDictionary<ushort, byte[]>> GetAsync(ushort directory, IEnumerable<ushort> files)
    {
        var folder = _folder.CreateSubdirectory(Path.GetRandomFileName());
        string Output(ushort file) => Path.Combine(folder.FullName, $"{file:X4}");
        using var script = new TemporaryFile(string.Concat(files.Select(file => $"get {file:X4} {Output(file)}\n").Prepend($"cd {directory:X4}\n")));
        await Tool.RunAsync("opensc-explorer", [script.Path], _environment);
        return files.Where(file => File.Exists(Output(file))).ToDictionary(file => file, file => File.ReadAllBytes(Output(file)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("Data object '(?<label>[^']*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();
}
