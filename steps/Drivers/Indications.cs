namespace Conformance.Steps.Drivers;

/// <summary>What card, operator and user say of keeping an object; what nobody says is null.</summary>
/// <param name="Card">The mark on the card.</param>
/// <param name="Operator">What the operator's server has said over the air.</param>
/// <param name="Consent">What the user says, where the card has the user asked.</param>
public sealed record Indications(bool? Card = null, bool? Operator = null, bool? Consent = null)
{
    /// <summary>The operator's word counts before the card's, silence is no, and a user who is asked must consent.</summary>
    /// <remarks>Source: REQUIREMENTS.md, the reading on what is kept.</remarks>
    public bool IsKept => (Operator ?? Card ?? false) && (Consent ?? true);
}
