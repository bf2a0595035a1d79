using ReferenceDevice.Keeping;

namespace ReferenceDevice;

/// <summary>Decides which objects of a card stay at switch-off, and who sees them afterwards.</summary>
public interface IKeepingRule
{
    bool Keeps(Wishes wishes);

    /// <summary>Asked once each time that no card is in: whether what is kept is shown then.</summary>
    bool ShowsWithoutCard();

    /// <summary>Whether what is kept of one subscriber's card is shown while another subscriber's card is in.</summary>
    bool ShowsToOtherSubscribers { get; }

    /// <summary>Whether a kept object goes when its card comes without it.</summary>
    bool ForgetsWhatTheCardHasLost { get; }

    /// <summary>Whether what an operator has said of an object counts at later stays of the card.</summary>
    bool RecallsTheOperatorsWord { get; }

    /// <summary>Whether what an operator has said of an object goes when the card comes without it.</summary>
    bool ForgetsTheOperatorsWord { get; }
}
