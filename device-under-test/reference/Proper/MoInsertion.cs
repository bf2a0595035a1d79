using ReferenceDevice.Applications;
using ReferenceDevice.Keeping;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Gives management objects of one provisioning their places in the tree.</summary>
/// <remarks>
/// An object goes below the place of its kind under its own name. Two objects of one card with one place: the second gets
/// a suffix ("operator-2"). References "./Inbox/name" to an object of the same message follow it to its place.
/// Source: OMA-TS-DM_Bootstrap-V1_2, 5.4.5.
/// </remarks>
/// <param name="keeping">Puts them there.</param>
/// <param name="form">In which form.</param>
/// <param name="takesPlace">Called with each place before that, and with the object for it.</param>
/// <param name="priority">Which of two objects has the place that both want; null: the first.</param>
internal sealed class MoInsertion(SubscriberKeeping keeping, INodeForm form, Action<string, ManagementObject>? takesPlace = null, IPriority? priority = null)
{
    private readonly HashSet<string> _taken = [];

    /// <summary>Inserts all objects of a message.</summary>
    /// <returns>Where each one is now, in the same order.</returns>
    public List<string> Insert(IReadOnlyList<ManagementObject> objects)
    {
        var places = objects.Select(Place).ToList();
        var moved = objects.Zip(places).DistinctBy(pair => pair.First.RootName)
            .ToDictionary(pair => "./Inbox/" + pair.First.RootName, pair => pair.Second, StringComparer.Ordinal);
        var inserted = objects.Select(one => form.Inserted(WithReferences(one, moved), IsClaimed(one))).ToList();
        foreach (var (place, one) in places.Zip(inserted))
            takesPlace?.Invoke(place, one);
        keeping.Insert([.. places.Zip(inserted)]);
        return places;
    }

    private static ManagementObject WithReferences(ManagementObject one, Dictionary<string, string> moved) => new(
        [.. one.Nodes.Select(node => node.Value is { } value && moved.TryGetValue(value, out var place) ? node with { Value = place } : node)]);

    /// <summary>Where an object goes if no other one of the card is there.</summary>
    public static string OwnPlace(ManagementObject candidate) =>
        NodePath.Child(MoPlace.For(candidate.Identifier, ApplicationKind.Claiming(candidate) is not null), candidate.RootName);

    private static bool IsClaimed(ManagementObject candidate) =>
        ApplicationKind.Claiming(candidate) is not null || MoPlace.For(candidate.Identifier, claimed: false) is not MoPlace.Unclaimed;

    private string Place(ManagementObject candidate)
    {
        var place = (priority ?? DeviceParts.Conforming.Priority).Place(OwnPlace(candidate), _taken.Contains);
        _taken.Add(place);
        return place;
    }
}
