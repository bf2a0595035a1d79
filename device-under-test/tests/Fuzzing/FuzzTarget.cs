namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>A parser of the device, and what it promises about any input.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Corpus">Inputs that it takes.</param>
/// <param name="Dictionary">Pieces that mean something to it.</param>
/// <param name="Parse">Reads an input.</param>
/// <param name="Refusals">The exceptions it declares.</param>
/// <param name="BytesPerByte">Bytes it may allocate for each byte of the input, beside <paramref name="BytesAtLeast"/>.</param>
/// <param name="BytesAtLeast">Bytes it may allocate for any input.</param>
internal sealed record FuzzTarget(
    string Name, IReadOnlyList<byte[]> Corpus, IReadOnlyList<byte[]> Dictionary, Action<byte[]> Parse, Type[] Refusals, int BytesPerByte = 200, int BytesAtLeast = 64 << 10)
{
    /// <summary>True if half of the inputs are to be well-formed XML.</summary>
    public bool IsXml { get; init; }

    /// <summary>For parsers that are slow by nature: this part of the inputs that others get in a short run.</summary>
    public int ShortRunDivisor { get; init; } = 1;

    public bool Declares(Exception exception) => Array.Exists(Refusals, type => type.IsInstanceOfType(exception));
}
