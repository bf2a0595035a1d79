namespace ReferenceDevice;

/// <summary>The card that is in says who the subscriber is, whatever else it carries; without one nobody asks for service.</summary>
public class EntryByCard : INetworkEntry
{
    public virtual string Subscriber(string ofTheCard) => ofTheCard;

    public virtual string Equipment(string own) => own;

    public virtual void WithoutCard(Action<string> attach)
    {
        // There is nobody whom the network could authenticate.
    }

    public virtual bool UsesService(int objects) => true;
}
