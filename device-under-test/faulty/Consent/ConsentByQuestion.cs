using ReferenceDevice;

namespace FaultyDevices.Consent;

/// <summary>The fault: the question is shown, and what it asks about is used at once; the answer changes nothing.</summary>
internal sealed class ConsentByQuestion : IConsent
{
    public Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask)
    {
        _ = ask();
        return Task.FromResult(true);
    }
}
