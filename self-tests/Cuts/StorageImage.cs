using Conformance.Fixtures.Device;

namespace Conformance.SelfTests.Cuts;

/// <summary>The files of a storage folder, by name.</summary>
public sealed record StorageImage(IReadOnlyDictionary<string, byte[]> Files)
{
    public static StorageImage Of(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal));

    /// <summary>Makes the folder hold these files and no others.</summary>
    public void WriteTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Delete(file);
        foreach (var (name, content) in Files)
            File.WriteAllBytes(Path.Combine(folder, name), content);
    }

    /// <summary>Where one of the texts was found, in any of its forms.</summary>
    public IReadOnlyList<string> Search(IReadOnlyList<string> canaries) =>
        [.. Files.SelectMany(file => CanarySearch.In(file.Value, canaries).Select(found => $"{found} in {file.Key}"))];
}
