using ReferenceDevice;

namespace FaultyDevices.Consent;

/// <summary>The fault: a user who has agreed once is not asked again.</summary>
internal sealed class ConsentForGood(string[] args) : IConsent
{
    private readonly Note _agreed = new(args, "agreed");

    public async Task<bool> AgreedAsync(string question, Func<Task<UserReply>> ask)
    {
        if (_agreed.Lines.Contains(question))
            return true;
        if (await ask() is not UserReply.Yes)
            return false;
        _agreed.Add(question);
        return true;
    }
}
