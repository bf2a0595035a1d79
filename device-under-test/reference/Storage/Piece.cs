namespace ReferenceDevice.Storage;

/// <summary>Where a value is in the file of a card's values.</summary>
/// <param name="Offset">Of its first byte.</param>
/// <param name="Length">In bytes, without what a file adds to it.</param>
/// <param name="Number">Counts the values from 0.</param>
public readonly record struct Piece(long Offset, int Length, ulong Number);
