namespace ReferenceDevice;

/// <summary>Nothing is guessed: an object that breaks a rule is skipped.</summary>
internal sealed class FullStrictness : IStrictness
{
    public void Broken(FormatRule rule, Action refuse) => refuse();
}
