using System.Globalization;

namespace Conformance.Mutants.Reaching;

/// <summary>What one process of the device has reached: the file that the switch in the mutated device leaves.</summary>
/// <param name="Began">When the process reached its first mutant.</param>
/// <param name="Place">Name of the folder that the rig gave the device, which begins with the rig's name.</param>
/// <param name="Mutants">Their numbers.</param>
internal sealed record ReachFile(DateTimeOffset Began, string Place, IReadOnlyList<int> Mutants)
{
    public static ReachFile Read(string path)
    {
        var name = Path.GetFileName(path).Split('.');
        var bytes = File.ReadAllBytes(path);
        return new ReachFile(
            new DateTimeOffset(long.Parse(name[0], CultureInfo.InvariantCulture), TimeSpan.Zero), name[1], [.. Enumerable.Range(0, bytes.Length).Where(number => bytes[number] is not 0)]);
    }

    public bool IsOf(string rig) => Place.StartsWith($"{rig}-", StringComparison.Ordinal);
}
