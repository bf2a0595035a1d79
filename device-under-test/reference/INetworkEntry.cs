namespace ReferenceDevice;

/// <summary>Decides in whose name the device asks the operator network for service, and what it makes of the service that it gets.</summary>
/// <remarks>Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3 and 5.2.1.5 (2).</remarks>
public interface INetworkEntry
{
    /// <summary>The subscriber that the network is told of.</summary>
    /// <param name="ofTheCard">6 to 15 digits.</param>
    string Subscriber(string ofTheCard);

    /// <summary>The equipment that the network is told of.</summary>
    /// <param name="own">15 digits, the last one the check digit.</param>
    string Equipment(string own);

    /// <summary>Called when there is no card to attach with.</summary>
    /// <param name="attach">Asks for service in the name of a subscriber, whose card is not there to answer a challenge.</param>
    void WithoutCard(Action<string> attach);

    /// <summary>Asked when a card has been provisioned from: true to use the service that the network gives it.</summary>
    /// <param name="objects">How many messages with management objects were taken from the card.</param>
    bool UsesService(int objects);
}
