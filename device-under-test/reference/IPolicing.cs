namespace ReferenceDevice;

/// <summary>Decides what the policy of the device stops (change request, 5.2.1.5 step 4).</summary>
public interface IPolicing
{
    /// <summary>Whether the card is read.</summary>
    /// <param name="isAllowed">The policy lets cards provision the device.</param>
    bool Reads(bool isAllowed);

    /// <summary>Whether an object is left alone.</summary>
    /// <param name="isRefused">The policy refuses its owner.</param>
    bool Refuses(bool isRefused);
}
