using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>Who has to act, in a reader's words.</summary>
internal static class Blames
{
    public static string Sentence(Blame blame) => blame switch
    {
        Blame.Device => "The device has to be looked at.",
        Blame.Operator => "Whoever ran it has to act. Nothing is said about the device.",
        _ => $"{ReasonText.Capital(Part(blame))} has to be looked at. Nothing is said about the device.",
    };

    /// <summary>What has to be mended, in the middle of a sentence.</summary>
    public static string Part(Blame blame) => blame switch
    {
        Blame.Device => "the device's program",
        Blame.Card => "the test card",
        Blame.Server => "the bench's DM server",
        Blame.Network => "the bench's network",
        Blame.Rig => "the bench",
        Blame.Operator => "what the operator did",
        Blame.Suite => "the test suite",
        _ => throw new ArgumentOutOfRangeException(nameof(blame), blame, "No words are known for it: add them here."),
    };
}
