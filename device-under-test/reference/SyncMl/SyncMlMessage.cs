using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>One message of a DM 1.2 session, or of a card file.</summary>
/// <param name="Commands">In the order of the message. Elements that DM 1.2 does not use are left out.</param>
/// <param name="Final">True for the last message of a package.</param>
/// <remarks>Source: OMA-TS-SyncML_RepPro 1.2; OMA-TS-DM_RepPro 1.2.</remarks>
public sealed record SyncMlMessage(SyncMlHeader Header, IReadOnlyList<SyncMlCommand> Commands, bool Final)
{
    /// <remarks>Not checked: the order of elements, and whether there is a command at all.</remarks>
    /// <exception cref="MalformedMessageException">A mandatory element is missing, and named; or a number is none.</exception>
    public static SyncMlMessage Parse(XDocument document)
    {
        var root = document.Root;
        if (root?.Name != Namespaces.SyncMl + "SyncML")
            throw new MalformedMessageException($"the root element is '{root?.Name}', and '{Namespaces.SyncMl + "SyncML"}' was expected.");
        var body = root.Need("SyncBody");
        return new SyncMlMessage(HeaderXml.Read(root.Need("SyncHdr")), CommandReader.ReadAll(body), body.Child("Final") is not null);
    }

    /// <summary>The message with its elements in the order of the DTD.</summary>
    public XDocument ToXml() => new(
        new XElement(Namespaces.SyncMl + "SyncML",
            HeaderXml.Write(Header),
            new XElement(Namespaces.SyncMl + "SyncBody",
                Commands.Select(CommandWriter.Write),
                Final ? new XElement(Namespaces.SyncMl + "Final") : null)));
}
