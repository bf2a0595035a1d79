using ReferenceDevice;

namespace FaultyDevices.Reading;

/// <summary>The fault: where the first card had its directory of data objects, every card is taken to have it.</summary>
internal sealed class KnownDirectory(string[] args) : ReadingOfAll
{
    private const string Place = "directory";

    private readonly Notes _notes = new(args, Place);

    public override IEnumerable<T> Directories<T>(IReadOnlyList<T> listed)
    {
        if (!_notes.Exist && listed is [{ } first, ..])
            _notes.Write(new() { [Place] = $"{first}" });
        var known = _notes.Read().GetValueOrDefault(Place);
        return listed.Any(path => $"{path}" == known) ? listed : [];
    }
}
