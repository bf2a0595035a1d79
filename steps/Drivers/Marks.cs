using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>Finds the data of a card in what a device shows, by the marks that its values carry.</summary>
public static class Marks
{
    public static IEnumerable<string> In(IEnumerable<DeviceNode> tree, IReadOnlyList<string> marks) =>
        tree.Where(node => IsMarked(node.Value, marks) || IsMarked(node.Path, marks)).Select(node => $"{node.Path} = '{node.Value}'");

    public static IEnumerable<string> In(IEnumerable<DeviceApplication> applications, IReadOnlyList<string> marks) =>
        applications.SelectMany(application => application.Settings.Where(account => IsMarked(account.Settings, marks)).Select(account => $"{application.Id}: {account.Settings}"));

    /// <summary>What the user is asked or told with one of the marks in it.</summary>
    public static IEnumerable<string> In(IEnumerable<DevicePrompt> prompts, IReadOnlyList<string> marks) =>
        prompts.Where(prompt => IsMarked(prompt.Text, marks)).Select(prompt => $"{prompt.Kind} '{prompt.Text}'");

    /// <summary>True when below a node of the object's kind there is a value of the object.</summary>
    public static bool HasPlace(IReadOnlyCollection<DeviceNode> tree, ManagementObject mo, SubscriberCard card) => PlacesOf(tree, mo, card).Count > 0;

    /// <summary>Paths of those nodes.</summary>
    public static IReadOnlyList<string> PlacesOf(IReadOnlyCollection<DeviceNode> tree, ManagementObject mo, SubscriberCard card) =>
        [.. ExpectedTree.Of(mo).RootsIn(tree).Where(root => tree.Any(node => node.Path.StartsWith($"{root}/", StringComparison.Ordinal) && IsMarked(node.Value, [card.Mark(mo.RootName)])))];

    private static bool IsMarked(string? text, IReadOnlyList<string> marks) => text is not null && marks.Any(mark => text.Contains(mark, StringComparison.Ordinal));
}
