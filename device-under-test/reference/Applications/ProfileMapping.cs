using ReferenceDevice.Contract;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>Turns an object of the tree into the account that an application works with.</summary>
/// <remarks>
/// Shape: Name (else the root's name), the first AppAddr/*/Addr and AppAddr/*/Port/*/PortNbr, the first AppAuth/*/AAuthName and
/// AAuthSecret, and PrefConRef, else the first ToConRef/*/ConRef. Of an access point or proxy: Name, Addr, PortNbr, and the first ToConRef/*/ConRef.
/// Source: OMA application characteristics (AC MO), node names as in DMAcc 1.0; OMA-DDS-DM_ConnMO-V1_0.
/// </remarks>
internal static class ProfileMapping
{
    public static Account From(ManagementObject one) => new(
        new Profile(
            one.Value("Name") ?? NodePath.Name(one.RootName),
            one.First("AppAddr", "*", "Addr") ?? one.Value("Addr"),
            one.First("AppAddr", "*", "Port", "*", "PortNbr") ?? one.Value("PortNbr"),
            one.First("AppAuth", "*", "AAuthName"),
            one.Value("PrefConRef") ?? one.First("ToConRef", "*", "ConRef"),
            one.IsFromCard() ? "card" : "base"),
        one.First("AppAuth", "*", "AAuthSecret") ?? "");
}
