using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>Decides what becomes of data in whose place an object of the card is put.</summary>
public interface ICoexistence
{
    /// <summary>Called for each object before it is put in its place.</summary>
    void TakesPlace(OwnData own, ManagementObject carried);
}
