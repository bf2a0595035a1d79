using Conformance.Fixtures.Cards.Faults;

namespace Conformance.Runner.Cards;

/// <summary>A fault as a sentence: when, and what the card does then.</summary>
internal static class FaultText
{
    public static string Of(CardFault fault) => $"{When(fault.When)}: {Does(fault.Does)}";

    private static string When(FaultTrigger when)
    {
        var command = when.Command ?? "any command";
        var file = when.Content is { } content ? $" on '{content}'" : "";
        var nth = when.Nth is { } number ? $", number {number} of them since power-on" : "";
        return $"{command}{file}{nth}{(when.Apdu is { } apdu ? $", as command {apdu} since power-on" : "")}";
    }

    private static string Does(FaultEffect does) => does switch
    {
        FaultEffect.Status status => $"status word {status.Word}",
        FaultEffect.Length length => $"{length.Bytes} bytes of data",
        FaultEffect.Corrupt corrupt => $"byte {corrupt.Offset} of the data xor {corrupt.Mask:X2}",
        FaultEffect.Mute => "no answer, nor to anything after it",
        FaultEffect.Slow slow => $"the answer comes after {slow.Time.TotalMilliseconds} ms",
        FaultEffect.Removal => "the card is pulled",
        FaultEffect.Swap swap => $"the card is pulled, and {swap.Other.Identity.Owner}'s is put in",
        _ => throw new ArgumentOutOfRangeException(nameof(does), does, "The kinds of faults are those of FaultEffect."),
    };
}
