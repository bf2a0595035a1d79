using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>The parts of a test case in a reader's words.</summary>
internal static class Phases
{
    public static string Name(Phase phase) => phase switch
    {
        Phase.Preamble => "starting state",
        Phase.Body => "test",
        Phase.Postamble => "tidying up",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "No words are known for it: add them here."),
    };

    /// <summary>Completes a sentence that begins with "It ended".</summary>
    public static string When(Phase phase) => phase switch
    {
        Phase.Preamble => "while the device was brought into the starting state",
        Phase.Body => "in the test itself",
        Phase.Postamble => "after the test, while tidying up",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "No words are known for it: add them here."),
    };
}
