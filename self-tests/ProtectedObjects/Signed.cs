using System.Security.Cryptography.Pkcs;
using Conformance.Fixtures.ProtectedObjects;

namespace Conformance.SelfTests.ProtectedObjects;

/// <summary>The inner half of a protected object, without a look at the signature.</summary>
internal static class Signed
{
    public static byte[] Content(byte[] bytes, string deviceClass)
    {
        var envelope = new EnvelopedCms();
        envelope.Decode(bytes);
        envelope.Decrypt([KeyRing.DeviceClass(deviceClass)]);
        var signed = new SignedCms();
        signed.Decode(envelope.ContentInfo.Content);
        return signed.ContentInfo.Content;
    }
}
