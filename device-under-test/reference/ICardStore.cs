using ReferenceDevice.Storage;

namespace ReferenceDevice;

/// <summary>Holds the values that came from the card that is in, and are not kept.</summary>
/// <remarks>Need not be safe for concurrent use. It is disposed of at an orderly switch-off, and just gone with the supply.</remarks>
public interface ICardStore : IDisposable
{
    /// <returns>Where the value is.</returns>
    /// <exception cref="IOException">It takes no more.</exception>
    Piece Write(ReadOnlySpan<byte> content);

    byte[] Read(Piece piece);

    /// <summary>The card's data is withdrawn: nothing written so far is read again.</summary>
    void Clear();
}
