using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: without a card the device registers with a subscription for tests.</summary>
internal sealed class EntryWithoutCard : EntryByCard
{
    private const string TestSubscriber = "999990000000001";

    public override void WithoutCard(Action<string> attach) => attach(TestSubscriber);
}
