namespace ReferenceDevice;

/// <summary>The first object has its place, and later ones get a suffix ("operator-2").</summary>
internal sealed class PriorityOfTheFirst : IPriority
{
    public string Place(string own, Predicate<string> isTaken)
    {
        var place = own;
        for (var suffix = 2; isTaken(place); suffix++)
            place = $"{own}-{suffix}";
        return place;
    }
}
