namespace ReferenceDevice;

/// <summary>Decides for how long the device holds on to a card or a reader that does not answer.</summary>
public interface IPatience
{
    /// <summary>Asked when the card that is in has given no answer at all while a file was read: true to read the file again.</summary>
    bool AsksAgain { get; }

    /// <summary>Asked when the reader is lost: true to look for it until it is back.</summary>
    bool LooksForReader { get; }
}
