namespace Conformance.Runner.Configuration;

/// <summary>Behaviour that test cases are judged against where the requirements leave room, so every device has to declare it (IXIT, ISO/IEC 9646-7).</summary>
public static class Declarations
{
    /// <summary>Words that answer a question with two answers.</summary>
    internal static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>Key to the words to choose from.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["ReadsBeforeAttach"] = YesOrNo,
        ["LateAttachProvisions"] = YesOrNo,
        ["IndicationCarrier"] = ["dmsc-1", "none"],
        ["KeptWithOtherCard"] = ["hidden", "shown"],
        ["Coexistence"] = ["overlay", "rename", "base-stays"],
        ["RefusedDataInTree"] = YesOrNo,
        ["LockedDataInTree"] = YesOrNo,
        ["MessageEncoding"] = ["wbxml", "xml"],
        ["BearerWithoutCard"] = YesOrNo,
    };
}
