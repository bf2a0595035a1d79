namespace ReferenceDevice.Tree;

/// <summary>Where a node's value came from.</summary>
internal enum Layer
{
    /// <summary>Factory, user or OTA data: outlives every card.</summary>
    Base,

    /// <summary>Provisioned from the card: hides base data of the same place, and goes when it is withdrawn.</summary>
    Card,
}
