using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>Decides what of a card is taken, before anything of it is looked at more closely.</summary>
public interface ISelection
{
    /// <summary>Asked once each time that a card may be read: true to read it.</summary>
    bool Reads();

    /// <summary>Asked for each management object that can be understood, in the order of the card: true to take it.</summary>
    /// <param name="claim">Who has a use for it.</param>
    /// <param name="candidate">The object.</param>
    bool Takes(Claim claim, ManagementObject candidate);
}
