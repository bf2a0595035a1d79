namespace Conformance.Reports.Records;

/// <summary>The bench that the device stood on.</summary>
/// <param name="Host">Name of the machine.</param>
public sealed record RigIdentity(string Name, RigKind Kind, string Host);

/// <summary>Virtual: the card is a program behind a real pcscd. Real: a reader with a programmable card.</summary>
public enum RigKind
{
    Virtual,
    Real,
}
