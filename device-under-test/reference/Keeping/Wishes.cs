namespace ReferenceDevice.Keeping;

/// <summary>What card, operator and user want of one object at switch-off.</summary>
/// <param name="Marked">The card's mark, Ext/DMSC/Persist; false if it has none.</param>
/// <param name="Indicated">What the operator has indicated over the air; null for nothing.</param>
/// <param name="AsksUser">The card wants the user to be asked before the object is kept (Ext/DMSC/PersistConsent).</param>
/// <param name="UserAgrees">True only if the user has been asked and has agreed.</param>
public readonly record struct Wishes(bool Marked, bool? Indicated, bool AsksUser, bool UserAgrees);
