namespace PCSC.Iso7816;

/// <summary>What each case of a command carries.</summary>
internal static class IsoCases
{
    public static bool SendsData(this IsoCase isoCase) =>
        isoCase is IsoCase.Case3Short or IsoCase.Case4Short or IsoCase.Case3Extended or IsoCase.Case4Extended;

    public static bool ExpectsData(this IsoCase isoCase) =>
        isoCase is IsoCase.Case2Short or IsoCase.Case4Short or IsoCase.Case2Extended or IsoCase.Case4Extended;

    public static bool IsExtended(this IsoCase isoCase) => isoCase >= IsoCase.Case2Extended;

    /// <summary>Largest value of a length field: 255 or 65,535.</summary>
    public static int MaxLength(this IsoCase isoCase) => isoCase.IsExtended() ? ushort.MaxValue : byte.MaxValue;
}
