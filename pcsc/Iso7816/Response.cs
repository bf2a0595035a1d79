using System.Collections;

namespace PCSC.Iso7816;

/// <summary>All that a card answered to one command, GET RESPONSE included, in the order it came.</summary>
public sealed class Response : IEnumerable<ResponseApdu>
{
    private readonly IReadOnlyList<ResponseApdu> _apdus;

    internal Response(IReadOnlyList<ResponseApdu> apdus) => _apdus = apdus;

    public ResponseApdu this[int index] => _apdus[index];

    public int Count => _apdus.Count;

    /// <summary>Of the last answer, as are <see cref="SW2"/> and <see cref="StatusWord"/>.</summary>
    public byte SW1 => _apdus[^1].SW1;

    public byte SW2 => _apdus[^1].SW2;

    public int StatusWord => _apdus[^1].StatusWord;

    public bool HasData => _apdus.Any(apdu => apdu.HasData);

    /// <returns>The data of all answers, joined; null when there are none.</returns>
    public byte[]? GetData() => HasData ? [.. _apdus.SelectMany(apdu => apdu.GetData() ?? [])] : null;

    public ResponseApdu Get(int index) => _apdus[index];

    public IEnumerator<ResponseApdu> GetEnumerator() => _apdus.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
