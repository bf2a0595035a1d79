using System.Formats.Asn1;
using System.Security.Cryptography.Pkcs;

namespace ReferenceDevice.Protection;

/// <summary>Recognises RSAES-OAEP with SHA-256, also as its mask's hash. Source: RFC 4055, 4.1; RFC 8017, A.2.1.</summary>
internal static class Oaep
{
    private const string RsaesOaep = "1.2.840.113549.1.1.7";
    private const string Mgf1 = "1.2.840.113549.1.1.8";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <exception cref="AsnContentException">The parameters are not those of RSAES-OAEP.</exception>
    public static bool IsSha256(AlgorithmIdentifier algorithm)
    {
        if (algorithm.Oid.Value is not RsaesOaep)
            return false;

        // RSAES-OAEP-params ::= SEQUENCE { [0] hash, [1] mask { MGF1, hash }, [2] label }, each absent at its default
        var parameters = new AsnReader(algorithm.Parameters, AsnEncodingRules.DER).ReadSequence();
        if (!TakesHash(parameters, 0, out var hash) || !TakesHash(parameters, 1, out var mask))
            return false;
        return hash.ReadSequence().ReadObjectIdentifier() is Sha256
            && mask.ReadSequence() is var function && function.ReadObjectIdentifier() is Mgf1
            && function.ReadSequence().ReadObjectIdentifier() is Sha256;
    }

    private static bool TakesHash(AsnReader parameters, int number, out AsnReader part)
    {
        var tag = new Asn1Tag(TagClass.ContextSpecific, number);
        var isThere = parameters.HasData && parameters.PeekTag().HasSameClassAndValue(tag);
        part = isThere ? parameters.ReadSequence(tag) : parameters;
        return isThere;
    }
}
