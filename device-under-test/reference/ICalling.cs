namespace ReferenceDevice;

/// <summary>Decides which servers the device calls by its own motion, and where it calls them.</summary>
/// <remarks>Source: change request "Smart Card Dynamic Provisioning", 5.2.1.4 and 5.2.1.5 (5).</remarks>
public interface ICalling
{
    /// <param name="isWanted">Whether the account of the card wants a session.</param>
    bool Calls(bool isWanted);

    /// <summary>Asked when a session begins.</summary>
    /// <param name="account">What the account says.</param>
    /// <returns>What the session goes by.</returns>
    Call Made(Call account);
}
