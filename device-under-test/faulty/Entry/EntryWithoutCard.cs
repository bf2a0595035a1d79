using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: without a card the device registers with a subscription for tests.</summary>
internal sealed class EntryWithoutCard : INetworkEntry
{
    private const string TestSubscriber = "999990000000001";

    public string Subscriber(string ofTheCard) => ofTheCard;

    public string Equipment(string own) => own;

    public void WithoutCard(Action<string> attach) => attach(TestSubscriber);

    public bool UsesService(int objects) => true;
}
