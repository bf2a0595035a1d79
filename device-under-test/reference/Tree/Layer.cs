namespace ReferenceDevice.Tree;

/// <summary>Where a node's value came from, and how long it stays; a later one hides an earlier one of the same place.</summary>
public enum Layer
{
    /// <summary>Factory, user or OTA data: outlives every card.</summary>
    Base,

    /// <summary>Provisioned from a card, and to be kept: outlives switch-off and a loss of supply.</summary>
    Kept,

    /// <summary>Provisioned from the card: goes when it is withdrawn, or with the supply.</summary>
    Card,
}
