using ReferenceDevice.Connectivity;

namespace ReferenceDevice;

/// <summary>Decides how far applications and sessions take the way that their accounts name (change request, 5.2.1.4).</summary>
public interface IConnectionRule
{
    /// <summary>Whether the way is the one that the account names, and for want of that the card's; else the device's own goes first.</summary>
    bool FollowsTheCard { get; }

    /// <summary>Through which proxy the way goes; null for none.</summary>
    /// <param name="behind">The one behind the access point; null where there is none.</param>
    /// <param name="any">The first that the device has, whatever it is behind.</param>
    HttpProxy? Through(HttpProxy? behind, HttpProxy? any);
}
