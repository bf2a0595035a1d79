using ReferenceDevice;

namespace FaultyDevices.Consent;

/// <summary>The fault: the user is asked, and whatever the answer is, it is taken for a no.</summary>
internal sealed class ConsentInVain : IConsent
{
    public async Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask)
    {
        await ask();
        return false;
    }
}
