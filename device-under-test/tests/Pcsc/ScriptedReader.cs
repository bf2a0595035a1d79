using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>A connection whose card answers by a script: each command must be the next one written down.</summary>
internal sealed class ScriptedReader(params (string Command, string Answer)[] script) : CardReaderDouble
{
    private int _next;

    private bool _isConnected = true;

    public override string Name => "Scripted reader";

    public override bool IsConnected => _isConnected;

    public bool IsPlayedToTheEnd => _next == script.Length;

    public override int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        _next.Should().BeLessThan(script.Length, $"no command is left in the script, and {Convert.ToHexString(sendBuffer)} came");
        var (command, answer) = script[_next++];
        Convert.ToHexString(sendBuffer).Should().Be(command, $"it is command {_next} of the script");
        var bytes = Convert.FromHexString(answer);
        bytes.CopyTo(receiveBuffer, 0);
        return bytes.Length;
    }

    public override void Disconnect(SCardReaderDisposition disconnectExecution) => _isConnected = false;

    public override void Dispose() => _isConnected = false;
}
