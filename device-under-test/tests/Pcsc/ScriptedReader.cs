using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>A connection whose card answers by a script: each command must be the next one written down.</summary>
internal sealed partial class ScriptedReader(params (string Command, string Answer)[] script) : ICardReader
{
    private int _next;

    public string Name => "Scripted reader";

    public SCardShareMode Mode => SCardShareMode.Shared;

    public SCardProtocol Protocol { get; init; } = SCardProtocol.T1;

    public bool IsConnected { get; private set; } = true;

    public bool IsPlayedToTheEnd => _next == script.Length;

    public int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        _next.Should().BeLessThan(script.Length, $"no command is left in the script, and {Convert.ToHexString(sendBuffer)} came");
        var (command, answer) = script[_next++];
        Convert.ToHexString(sendBuffer).Should().Be(command, $"it is command {_next} of the script");
        var bytes = Convert.FromHexString(answer);
        bytes.CopyTo(receiveBuffer, 0);
        return bytes.Length;
    }

    public void Disconnect(SCardReaderDisposition disconnectExecution) => IsConnected = false;

    public void Dispose() => IsConnected = false;
}
