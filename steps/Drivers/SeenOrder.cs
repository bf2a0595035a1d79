using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>In what order the steps of a flow were seen.</summary>
public static class SeenOrder
{
    /// <summary>The steps that were seen, by the sequence; but an entry of the card may tell of something that happened earlier, by <paramref name="lag"/> at most.</summary>
    /// <remarks>
    /// Where such an entry stands behind another observer's by less than that, which of the two came first is not known: the
    /// order that is expected is taken then. Nothing else is moved, and what the card saw keeps its order.
    /// </remarks>
    /// <param name="expected">All steps, in the order that is expected.</param>
    /// <param name="lag">Zero where card and others are stamped alike.</param>
    public static IReadOnlyList<Milestone> Of(IReadOnlyList<Milestone> expected, TimeSpan lag)
    {
        var place = expected.Index().ToDictionary(step => step.Item, step => step.Index);
        var seen = expected.Where(step => step.Seen is not null).OrderBy(step => step.Seen!.Number).ToList();
        for (var end = 1; end < seen.Count; end++)
        {
            for (var at = end; at > 0 && place[seen[at]] < place[seen[at - 1]] && MayBeTheOtherWay(seen[at - 1].Seen!, seen[at].Seen!, lag); at--)
                (seen[at - 1], seen[at]) = (seen[at], seen[at - 1]);
        }

        return seen;
    }

    private static bool MayBeTheOtherWay(EvidenceEntry earlier, EvidenceEntry later, TimeSpan lag) =>
        later.Point is ObservationPoint.Card && earlier.Point is not ObservationPoint.Card && later.At - earlier.At < lag;
}

/// <summary>One step of a flow, and the entry that shows it; null when nothing does.</summary>
public sealed record Milestone(string Name, EvidenceEntry? Seen);
