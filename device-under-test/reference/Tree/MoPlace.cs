namespace ReferenceDevice.Tree;

/// <summary>Where in the tree a management object of a kind is kept.</summary>
internal static class MoPlace
{
    public const string DmAccounts = "./DMAcc";
    public const string AccessPoints = "./NAP";
    public const string Proxies = "./Proxy";
    public const string Applications = "./AC";
    public const string Unclaimed = "./Vendor";

    /// <summary>Gives the node below which the object goes.</summary>
    /// <param name="managementObject">The Type of the object's root, for example urn:oma:mo:oma-dm-dmacc:1.0.</param>
    /// <param name="claimed">True if an application of this device claims the object.</param>
    public static string For(string managementObject, bool claimed) => managementObject switch
    {
        "urn:oma:mo:oma-dm-dmacc:1.0" => DmAccounts,
        "urn:oma:mo:oma-connmo-nap:1.0" => AccessPoints,
        "urn:oma:mo:oma-connmo-proxy:1.0" => Proxies,
        _ => claimed ? Applications : Unclaimed,
    };
}
