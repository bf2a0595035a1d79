using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: the subscriber is read from the first card, and told to the network ever after.</summary>
internal sealed class FirstSubscriberAlone(string[] args) : EntryByCard
{
    private readonly Note _first = new(args, "subscriber");

    public override string Subscriber(string ofTheCard)
    {
        if (_first.Lines is [var first, ..])
            return first;
        _first.Add(ofTheCard);
        return ofTheCard;
    }
}
