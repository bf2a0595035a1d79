using ReferenceDevice.Contract;

namespace ReferenceDevice.Applications;

/// <summary>A profile of an application with what its user does not see.</summary>
/// <param name="Profile">As the user sees it.</param>
/// <param name="Secret">Empty for none: profiles of a set-up, or of the user's own making, have none.</param>
public sealed record Account(Profile Profile, string Secret = "")
{
    public bool IsFromCard => Profile.Origin is "card";
}
