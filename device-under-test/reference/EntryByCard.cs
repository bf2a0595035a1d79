namespace ReferenceDevice;

/// <summary>The card that is in says who the subscriber is, whatever else it carries; without one nobody asks for service.</summary>
internal sealed class EntryByCard : INetworkEntry
{
    public string Subscriber(string ofTheCard) => ofTheCard;

    public string Equipment(string own) => own;

    public void WithoutCard(Action<string> attach)
    {
        // There is nobody whom the network could authenticate.
    }

    public bool UsesService(int objects) => true;
}
