using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Whether a test case applies to a device, by what its vendor has stated.</summary>
internal static class Applicability
{
    /// <param name="condition">What the test case asks of the statement; null: nothing.</param>
    /// <returns>Null when it applies, else the expression with the value of each option in it.</returns>
    public static string? WhyNot(Condition? condition, Statement statement) => condition is null || condition.Holds(statement.Implements)
        ? null
        : $"{condition}, where {string.Join(" and ", condition.Options.Select(option => $"{option} is {statement.Ics[option]}"))}";

    /// <returns>The options without which the test case would not apply.</returns>
    public static IReadOnlyList<string> Needs(Condition? condition, Statement statement) => condition is null || !condition.Holds(statement.Implements)
        ? []
        : [.. condition.Options.Where(absent => statement.Implements(absent) && !condition.Holds(option => option != absent && statement.Implements(option)))];
}
