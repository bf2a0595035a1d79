namespace ReferenceDevice.Tests.Life;

/// <summary>A card whose ODF leads to one empty DODF over and over, 3,000 times.</summary>
/// <param name="imsi">15 digits.</param>
internal sealed class EndlessCard(string imsi) : SimpleCard(imsi)
{
    private const int Entries = 3_000;
    private const string Pkcs15Record = "610E4F0CA000000063504B43532D3135FFFFFFFF";

    private static readonly byte[] Odf = Convert.FromHexString(string.Concat(Enumerable.Repeat("A706300404026430", Entries)));

    private byte[] _selected = [];

    public override int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        var answer = Answer(Convert.ToHexString(sendBuffer), sendBuffer);
        if (answer is null)
            return base.Transmit(sendBuffer, receiveBuffer);
        answer.CopyTo(receiveBuffer, 0);
        return answer.Length;
    }

    private byte[]? Answer(string command, byte[] bytes) => command switch
    {
        _ when command.Contains("2F00", StringComparison.Ordinal) => Convert.FromHexString($"62078205422100{Pkcs15Record.Length / 2:X2}02" + "9000"),
        ['0', '0', 'B', '2', '0', '2', ..] => Convert.FromHexString(Pkcs15Record + "9000"),
        _ when command.Contains("7FFF5031", StringComparison.Ordinal) => Select(Odf),
        _ when command.Contains("7FFF6430", StringComparison.Ordinal) => Select([0xFF]),
        ['0', '0', 'B', '0', ..] when _selected.Length > 0 => Read((bytes[2] << 8) | bytes[3], bytes[4]),
        _ => null,
    };

    private byte[] Select(byte[] file)
    {
        _selected = file;
        return Convert.FromHexString($"62048002{file.Length:X4}9000");
    }

    private byte[] Read(int from, int count) => [.. _selected.AsSpan(from, Math.Min(count, _selected.Length - from)), 0x90, 0x00];
}
