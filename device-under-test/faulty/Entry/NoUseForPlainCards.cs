using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: a card that brings nothing is taken for a broken one, and its service is not used.</summary>
internal sealed class NoUseForPlainCards : INetworkEntry
{
    public string Subscriber(string ofTheCard) => ofTheCard;

    public string Equipment(string own) => own;

    public void WithoutCard(Action<string> attach)
    {
        // There is nobody whom the network could authenticate.
    }

    public bool UsesService(int objects) => objects > 0;
}
