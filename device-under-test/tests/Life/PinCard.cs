namespace ReferenceDevice.Tests.Life;

/// <summary>A card that tells its IMSI only after PIN1 has been verified; it notes every VERIFY.</summary>
/// <param name="imsi">15 digits.</param>
/// <param name="pin">4 to 8 digits.</param>
/// <param name="tries">Left before PIN1 is blocked.</param>
internal sealed class PinCard(string imsi, string pin, int tries) : SimpleCard(imsi)
{
    private const byte Verify = 0x20;
    private const byte ReadBinary = 0xB0;

    private int _tries = tries;
    private bool _isVerified;

    public List<string> Verified { get; } = [];

    public override int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        var status = (sendBuffer[1], _isVerified) switch
        {
            (Verify, _) => Check(sendBuffer),
            (ReadBinary, false) => 0x6982,
            _ => 0,
        };
        if (status is 0)
            return base.Transmit(sendBuffer, receiveBuffer);
        (receiveBuffer[0], receiveBuffer[1]) = ((byte)(status >> 8), (byte)status);
        return 2;
    }

    private int Check(byte[] command)
    {
        if (command.Length <= 5)
            return Status();
        var given = Convert.ToHexString(command.AsSpan(5));
        Verified.Add(Convert.ToHexString(command.AsSpan(0, 5)) + " " + given);
        if (_tries is 0)
            return Status();
        _isVerified = given == string.Concat(pin.Select(digit => $"{(int)digit:X2}")).PadRight(16, 'F');
        _tries = _isVerified ? 3 : _tries - 1;
        return _isVerified ? 0x9000 : Status();
    }

    private int Status() => _tries is 0 ? 0x6983 : 0x63C0 | _tries;
}
