namespace Conformance.Reports.Traceability;

/// <summary>What a test case asks of a device's statement before it applies: <c>GsmAttach</c>, or <c>no GsmAttach</c>.</summary>
/// <param name="Option">Of the conformance statement.</param>
/// <param name="Wanted">False where the case is for devices without the option.</param>
public sealed record Condition(string Option, bool Wanted = true)
{
    private const string Without = "no ";

    /// <param name="text">The option, with <c>no </c> before it where it has to be absent.</param>
    public static Condition Parse(string text) =>
        text.StartsWith(Without, StringComparison.Ordinal) ? new Condition(text[Without.Length..], Wanted: false) : new Condition(text);

    public override string ToString() => Wanted ? Option : Without + Option;
}
