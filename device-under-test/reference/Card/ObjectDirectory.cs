using System.Formats.Asn1;

namespace ReferenceDevice.Card;

/// <summary>EF.ODF: the paths of the data object directories (DODF), in priority order.</summary>
/// <remarks>
/// Shape: records up to the first 00 or FF; [7] holds the path of a DODF, other records are passed over.
/// Source: PKCS#15 v1.1, 6.2.
/// </remarks>
internal static class ObjectDirectory
{
    private static readonly Asn1Tag DataObjects = new(TagClass.ContextSpecific, 7, isConstructed: true);

    /// <exception cref="CardException">The file is not a row of DER records.</exception>
    public static IReadOnlyList<FilePath> Parse(byte[] file)
    {
        var paths = new List<FilePath>();
        Der.Read("ODF", () =>
        {
            foreach (var record in Der.Records(file))
            {
                if (record.PeekTag() == DataObjects)
                    paths.Add(Der.Path(record.ReadSequence(DataObjects)));
            }
        });
        return paths;
    }
}
