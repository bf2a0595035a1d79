using ReferenceDevice;

namespace FaultyDevices.Priority;

/// <summary>The fault: the directory is gone through from its end.</summary>
internal sealed class FromTheEnd : IPriority
{
    public bool LooksInto(int directory) => true;

    public IEnumerable<int> Order(int entries) => Enumerable.Range(0, entries).Reverse();

    public string Place(string own, Predicate<string> isTaken)
    {
        var place = own;
        for (var suffix = 2; isTaken(place); suffix++)
            place = $"{own}-{suffix}";
        return place;
    }
}
