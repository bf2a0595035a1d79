namespace ReferenceDevice;

/// <summary>Nothing is used before the user has agreed.</summary>
internal sealed class ConsentByAnswer : IConsent
{
    public Task<bool> AgreedAsync(Func<Task<bool>> ask) => ask();
}
