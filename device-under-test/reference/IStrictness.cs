namespace ReferenceDevice;

/// <summary>Decides what becomes of a management object of a card that breaks a rule of its format.</summary>
public interface IStrictness
{
    /// <param name="rule">Which one it breaks.</param>
    /// <param name="refuse">Has the object skipped, whole.</param>
    void Broken(FormatRule rule, Action refuse);
}
