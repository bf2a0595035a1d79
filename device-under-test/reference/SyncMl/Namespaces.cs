using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>XML namespaces of the SyncML 1.2 family.</summary>
public static class Namespaces
{
    public static readonly XNamespace SyncMl = "SYNCML:SYNCML1.2";

    public static readonly XNamespace MetInf = "syncml:metinf";

    public static readonly XNamespace DmDdf = "syncml:dmddf1.2";
}
