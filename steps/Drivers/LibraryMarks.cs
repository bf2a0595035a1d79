using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>Values by which the data of a library card's objects are known: its texts are the same in every run, and carry no marks of the scenario.</summary>
public static class LibraryMarks
{
    // shorter ones are words that a device may have of its own: internet, operator, corporate
    private const int TellingLength = 12;

    /// <summary>Long values of the objects that no other object of the card has, nor one of a card that takes its place.</summary>
    public static IReadOnlyList<string> Of(CardProfile card, IReadOnlyCollection<ManagementObject> objects)
    {
        var next = card.Faults.Select(fault => fault.Does).OfType<FaultEffect.Swap>().SelectMany(swap => swap.Other.Objects);
        var others = card.Objects.Concat(next).Select(one => one.Object).Except(objects).SelectMany(Values).ToHashSet();
        return [.. objects.SelectMany(Values).Where(value => value.Length >= TellingLength && !others.Contains(value)).Distinct()];
    }

    private static IEnumerable<string> Values(ManagementObject mo) => mo.Nodes.Select(node => node.Value).OfType<string>();
}
