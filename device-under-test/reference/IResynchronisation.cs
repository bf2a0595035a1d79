namespace ReferenceDevice;

/// <summary>Decides what the device does when the card has found the network's sequence number out of range.</summary>
public interface IResynchronisation
{
    /// <summary>Whether the device, having reported the failure with AUTS, takes the next challenge to the card.</summary>
    bool AnswersNextChallenge { get; }
}
