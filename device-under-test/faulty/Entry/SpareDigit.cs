using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: the device tells the network its IMEI with a zero in the place of the check digit.</summary>
/// <remarks>As it is sent in the IMEI of circuit-switched messages (3GPP TS 24.008, 10.5.1.4), and in no other place.</remarks>
internal sealed class SpareDigit : INetworkEntry
{
    public string Subscriber(string ofTheCard) => ofTheCard;

    public string Equipment(string own) => own[..^1] + "0";

    public void WithoutCard(Action<string> attach)
    {
        // There is nobody whom the network could authenticate.
    }

    public bool UsesService(int objects) => true;
}
