namespace ReferenceDevice;

/// <summary>All directories in the order of the card; the first object has its place, and later ones get a suffix ("operator-2").</summary>
internal sealed class PriorityOfTheFirst : IPriority
{
    public bool LooksInto(int directory) => true;

    public IEnumerable<int> Order(int entries) => Enumerable.Range(0, entries);

    public string Place(string own, Predicate<string> isTaken)
    {
        var place = own;
        for (var suffix = 2; isTaken(place); suffix++)
            place = $"{own}-{suffix}";
        return place;
    }
}
