using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;
using FluentAssertions;

namespace Conformance.Steps.Scenario;

/// <summary>Asserts, and keeps a record of every check that was made.</summary>
public sealed class Checks(ScenarioUnderTest scenario)
{
    private readonly List<CheckRecord> _made = [];

    public IReadOnlyList<CheckRecord> Made => _made;

    /// <summary>Letters of the observation points on whose evidence a check was made.</summary>
    public IEnumerable<char> PointsChecked => _made.SelectMany(check => check.Sees).Distinct();

    /// <summary>Demands that what was seen is what was expected.</summary>
    /// <param name="seen">As a driver found it.</param>
    /// <param name="because">The rule, as a lab reads it; the requirement's id is added.</param>
    public void That(Observation seen, string because)
    {
        var points = string.Concat(seen.Evidence.Select(entry => (char)entry.Point).Distinct());
        var reason = $"{because} ({string.Join(", ", scenario.Requirements)})";
        _made.Add(new CheckRecord(
            $"check-{_made.Count + 1}", scenario.Requirements[0], reason, seen.Expected, seen.Actual,
            seen.Actual == seen.Expected, points, [.. seen.Evidence.Select(entry => entry.Number)]));

        seen.Actual.Should().Be(seen.Expected, "{0}", reason);
    }
}
