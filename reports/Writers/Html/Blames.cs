using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>Who has to act, as a sentence.</summary>
internal static class Blames
{
    public static string Sentence(Blame blame) => blame switch
    {
        Blame.Device => "The device has to be looked at.",
        Blame.Card => "The test card has to be looked at. Nothing is said about the device.",
        Blame.Server => "The bench's DM server has to be looked at. Nothing is said about the device.",
        Blame.Network => "The bench's network has to be looked at. Nothing is said about the device.",
        Blame.Rig => "The bench has to be looked at. Nothing is said about the device.",
        Blame.Operator => "Whoever ran it has to act. Nothing is said about the device.",
        Blame.Suite => "The test suite has to be looked at. Nothing is said about the device.",
        _ => throw new ArgumentOutOfRangeException(nameof(blame), blame, "No sentence is known for it: add one here."),
    };
}
