namespace Conformance.SelfTests.Integrity;

/// <summary>Changes of one byte each, spread over the files of a folder: every file is hit, and beyond that every byte is as likely as any other.</summary>
internal sealed class ByteChanges(string folder, int seed)
{
    private readonly Random _random = new(seed);

    public IReadOnlyList<FileInfo> Files { get; } =
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Length > 0).OrderBy(file => file.FullName, StringComparer.Ordinal)];

    /// <summary>Makes the changes one after the other, takes each back, and tells those that were not noticed.</summary>
    /// <param name="count">Not less than there are files.</param>
    public (int Made, IReadOnlyList<string> Missed) Try(int count, Func<bool> isNoticed)
    {
        var hits = Files.Select(file => (file, _random.NextInt64(file.Length))).Concat(Enumerable.Range(0, count - Files.Count).Select(_ => Anywhere())).ToList();
        return (hits.Count, [.. hits.Select(hit => Change(hit.Item1, hit.Item2, isNoticed)).OfType<string>()]);
    }

    private (FileInfo File, long At) Anywhere()
    {
        var at = _random.NextInt64(Files.Sum(file => file.Length));
        foreach (var file in Files)
        {
            if (at < file.Length)
                return (file, at);
            at -= file.Length;
        }

        throw new InvalidOperationException("The place is beyond the last file.");
    }

    private string? Change(FileInfo file, long at, Func<bool> isNoticed)
    {
        var before = File.ReadAllBytes(file.FullName);
        var after = before.ToArray();
        after[at] ^= (byte)_random.Next(1, 256);
        File.WriteAllBytes(file.FullName, after);
        var missed = isNoticed() ? null : $"{file.FullName}, byte {at}: 0x{before[at]:X2} became 0x{after[at]:X2}";
        File.WriteAllBytes(file.FullName, before);
        return missed;
    }
}
