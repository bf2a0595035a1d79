namespace ReferenceDevice;

/// <summary>Decides at which point of the attach the card's management objects are read and applied.</summary>
public interface IProvisioningGate
{
    /// <summary>Called when the card has told who the subscriber is, before the network hears of the device.</summary>
    /// <param name="imsi">6 to 15 digits.</param>
    /// <param name="provision">Reads and applies all SC MOs.</param>
    void CardIdentified(string imsi, Action provision);

    /// <summary>Called when no network has been heard; the device goes on trying.</summary>
    /// <param name="provision">Reads and applies all SC MOs.</param>
    void NetworkSilent(Action provision);

    /// <summary>Called when the answer to the network's challenge is on its way, before the network has said what it thinks of it.</summary>
    /// <param name="provision">Reads and applies all SC MOs.</param>
    void ChallengeAnswered(Action provision);

    /// <summary>Called when the network has refused the pair of device and card.</summary>
    /// <param name="withdraw">Withdraws what has been applied of the card.</param>
    void NetworkRefused(Action withdraw);

    /// <summary>Called when the network has accepted the pair of device and card.</summary>
    /// <param name="provision">Reads and applies all SC MOs.</param>
    void NetworkAccepted(Action provision);
}
