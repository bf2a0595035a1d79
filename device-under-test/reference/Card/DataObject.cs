namespace ReferenceDevice.Card;

/// <summary>An entry of a DODF.</summary>
/// <param name="Label">Its name as the card gives it; empty if it gives none.</param>
/// <param name="Oid">Which kind of data it is; null if the entry carries no identifier.</param>
/// <param name="Path">Where the data is; null if they are not in a file.</param>
/// <param name="IsProtected">True if the data are enveloped for certain devices (indirect- or direct-protected).</param>
/// <param name="AsksUser">True if the user is to be asked before the data are used (userConsent).</param>
/// <remarks>Source: PKCS#15 v1.1, 6.1.8 and 6.7; oidDO and opaqueDO alike.</remarks>
internal sealed record DataObject(string Label, string? Oid, FilePath? Path, bool IsProtected, bool AsksUser = false)
{
    /// <summary>OMNA's identifier of a DM bootstrap object, which is what an SC MO is filed under.</summary>
    public const string DmBootstrap = "2.23.43.7.1";
}
