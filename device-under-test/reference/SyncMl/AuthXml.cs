using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Cred and Chal between records and elements.</summary>
internal static class AuthXml
{
    public static Credentials ReadCredentials(XElement cred) =>
        new(cred.MetaChild("Type")?.Value.Trim(), cred.MetaChild("Format")?.Value.Trim(), cred.NeedText("Data"));

    /// <exception cref="MalformedMessageException">There is no type, or the nonce is not base64.</exception>
    public static Challenge ReadChallenge(XElement chal)
    {
        var challenge = new Challenge(
            chal.MetaChild("Type")?.Value.Trim() ?? throw ElementReading.Missing(chal, "Meta/Type"),
            chal.MetaChild("Format")?.Value.Trim(),
            chal.MetaChild("NextNonce")?.Value.Trim());
        challenge.Nonce();
        return challenge;
    }

    public static XElement Write(Credentials credentials) => ElementWriting.Element("Cred",
        ElementWriting.Meta(ElementWriting.MetInf("Format", credentials.Format), ElementWriting.MetInf("Type", credentials.Type)),
        ElementWriting.Text("Data", credentials.Data));

    public static XElement Write(Challenge challenge) => ElementWriting.Element("Chal",
        ElementWriting.Meta(
            ElementWriting.MetInf("Format", challenge.Format),
            ElementWriting.MetInf("Type", challenge.Type),
            ElementWriting.MetInf("NextNonce", challenge.NextNonce)));
}
