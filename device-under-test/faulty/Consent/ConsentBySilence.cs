using ReferenceDevice;

namespace FaultyDevices.Consent;

/// <summary>The fault: a user who does not answer is taken to agree.</summary>
internal sealed class ConsentBySilence : IConsent
{
    public async Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask) => await ask() is not UserReply.No;
}
