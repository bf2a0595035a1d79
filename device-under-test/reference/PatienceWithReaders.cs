namespace ReferenceDevice;

/// <summary>A card that does not answer is given up, and a reader is not.</summary>
internal sealed class PatienceWithReaders : IPatience
{
    public bool AsksAgain => false;

    public bool LooksForReader => true;
}
