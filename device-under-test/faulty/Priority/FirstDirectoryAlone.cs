using ReferenceDevice;

namespace FaultyDevices.Priority;

/// <summary>The fault: one directory is read, as most cards have no more.</summary>
internal sealed class FirstDirectoryAlone : IPriority
{
    public bool LooksInto(int directory) => directory is 0;

    public IEnumerable<int> Order(int entries) => Enumerable.Range(0, entries);

    public string Place(string own, Predicate<string> isTaken)
    {
        var place = own;
        for (var suffix = 2; isTaken(place); suffix++)
            place = $"{own}-{suffix}";
        return place;
    }
}
