using ReferenceDevice.Applications;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Puts management objects of one provisioning into the card layer of the tree.</summary>
/// <remarks>
/// An object goes below the place of its kind under its own name. Two objects of one card with one place: the second gets
/// a suffix ("operator-2"). References "./Inbox/name" to an object of the same message follow it to its place.
/// Source: OMA-TS-DM_Bootstrap-V1_2, 5.4.5.
/// </remarks>
internal sealed class MoInsertion(ManagementTree tree)
{
    private readonly HashSet<string> _taken = [];

    /// <summary>Inserts all objects of a message, or, when storage fails, none.</summary>
    /// <returns>Where each one is now, in the same order.</returns>
    public List<string> Insert(List<ManagementObject> objects)
    {
        var places = objects.ConvertAll(Place);
        var moved = objects.Zip(places).ToDictionary(pair => "./Inbox/" + pair.First.RootName, pair => pair.Second, StringComparer.Ordinal);
        var nodes = objects.Zip(places).SelectMany(pair => pair.First.Nodes.Select(node => node with
        {
            Path = pair.Second + node.Path[pair.First.RootName.Length..],
            Value = node.Value is { } value && moved.TryGetValue(value, out var place) ? place : node.Value,
        }));
        foreach (var place in places)
            tree.DeleteFromCardLayer(place);
        tree.Put(nodes);
        return places;
    }

    private string Place(ManagementObject candidate)
    {
        var place = MoPlace.For(candidate.Identifier, ApplicationKind.Claiming(candidate) is not null);
        var path = NodePath.Child(place, candidate.RootName);
        for (var suffix = 2; !_taken.Add(path); suffix++)
            path = NodePath.Child(place, $"{candidate.RootName}-{suffix}");
        return path;
    }
}
