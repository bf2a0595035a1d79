using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Steps.Running;

/// <summary>What a run has still to go through, in its order. A feature is in one pair of hands at a time: SpecFlow keeps its runner in a static field.</summary>
/// <remarks>Safe for use from any thread.</remarks>
internal sealed class Agenda(IEnumerable<Agenda.Item> items)
{
    private readonly object _gate = new();
    private readonly List<Item> _left = [.. items];
    private readonly HashSet<ITestCollection> _taken = [];

    /// <summary>A feature in one repetition of the run.</summary>
    internal sealed record Item(int Repetition, ITestCollection Feature, IReadOnlyList<IXunitTestCase> TestCases);

    /// <summary>The next one whose feature nobody has; waits where somebody has each.</summary>
    /// <returns>Null when nothing is left.</returns>
    public Item? Take()
    {
        lock (_gate)
        {
            int place;
            while ((place = _left.FindIndex(item => !_taken.Contains(item.Feature))) < 0)
            {
                if (_left.Count is 0)
                    return null;
                Monitor.Wait(_gate);
            }

            var item = _left[place];
            _left.RemoveAt(place);
            _taken.Add(item.Feature);
            return item;
        }
    }

    /// <summary>Gives its feature back.</summary>
    public void Done(Item item)
    {
        lock (_gate)
        {
            _taken.Remove(item.Feature);
            Monitor.PulseAll(_gate);
        }
    }
}
