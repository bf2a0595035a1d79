using ReferenceDevice;

namespace FaultyDevices.Priority;

/// <summary>The fault: an object takes the place of an earlier one of its name.</summary>
internal sealed class PlaceOfTheLast : IPriority
{
    public string Place(string own, Predicate<string> isTaken) => own;
}
