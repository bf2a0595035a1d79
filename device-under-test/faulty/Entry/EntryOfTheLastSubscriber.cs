using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: without a card the device asks for service in the name of whoever had it last.</summary>
internal sealed class EntryOfTheLastSubscriber(string[] args) : EntryByCard
{
    private readonly Note _subscribers = new(args, "subscribers");

    public override string Subscriber(string ofTheCard)
    {
        if (_subscribers.Lines is not [.., var last] || last != ofTheCard)
            _subscribers.Add(ofTheCard);
        return ofTheCard;
    }

    public override void WithoutCard(Action<string> attach)
    {
        if (_subscribers.Lines is [.., var last])
            attach(last);
    }
}
