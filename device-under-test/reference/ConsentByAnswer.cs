namespace ReferenceDevice;

/// <summary>Nothing is used before the user has agreed.</summary>
internal sealed class ConsentByAnswer : IConsent
{
    public async Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask) => await ask() is UserReply.Yes;
}
