using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: without a card the device asks for service in the name of whoever had it last.</summary>
internal sealed class EntryOfTheLastSubscriber(string[] args) : INetworkEntry
{
    private readonly Note _subscribers = new(args, "subscribers");

    public string Subscriber(string ofTheCard)
    {
        if (_subscribers.Lines is not [.., var last] || last != ofTheCard)
            _subscribers.Add(ofTheCard);
        return ofTheCard;
    }

    public string Equipment(string own) => own;

    public void WithoutCard(Action<string> attach)
    {
        if (_subscribers.Lines is [.., var last])
            attach(last);
    }

    public bool UsesService(int objects) => true;
}
