using ReferenceDevice;

namespace FaultyDevices.Entry;

/// <summary>The fault: the device tells the network its IMEI with a zero in the place of the check digit.</summary>
/// <remarks>As it is sent in the IMEI of circuit-switched messages (3GPP TS 24.008, 10.5.1.4), and in no other place.</remarks>
internal sealed class SpareDigit : EntryByCard
{
    public override string Equipment(string own) => own[..^1] + "0";
}
