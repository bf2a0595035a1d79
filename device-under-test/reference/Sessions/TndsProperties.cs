namespace ReferenceDevice.Sessions;

/// <summary>Which properties a list of TNDS has: "+ACL+Value" for these alone, "-Value" for all but these, nothing for all.</summary>
/// <remarks>Type is always there: the description of TNDS has it in every node. Source: OMA-TS-DM_TND-V1_2, 7.4; OMA-TS-DM_TNDS-V1_2, 6.1.</remarks>
internal sealed record TndsProperties(bool Acl, bool Format, bool Value)
{
    private static readonly string[] Known = ["ACL", "Format", "Type", "Value"];

    /// <returns>Null for what names no such properties.</returns>
    public static TndsProperties? Parse(string text)
    {
        if (text is "")
            return new TndsProperties(Acl: true, Format: true, Value: true);
        var names = text[1..].Split(text[0]);
        if (text[0] is not ('+' or '-') || names.Except(Known, StringComparer.Ordinal).Any())
            return null;
        bool Has(string name) => names.Contains(name, StringComparer.Ordinal) == (text[0] is '+');
        return new TndsProperties(Has("ACL"), Has("Format"), Has("Value"));
    }
}
