using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Reads the commands a DM 1.2 client gets or sends; other elements are passed over.</summary>
internal static class CommandReader
{
    public static List<SyncMlCommand> ReadAll(XElement parent) =>
        parent.Elements().Where(child => child.Name.Namespace == Namespaces.SyncMl).Select(Read).OfType<SyncMlCommand>().ToList();

    private static SyncMlCommand? Read(XElement command) => command.Name.LocalName switch
    {
        "Add" => new Add(Id(command), NeedItems(command)) { Meta = ItemXml.ReadMeta(command) },
        "Replace" => new Replace(Id(command), NeedItems(command)) { Meta = ItemXml.ReadMeta(command) },
        "Delete" => new Delete(Id(command), NeedItems(command)) { Meta = ItemXml.ReadMeta(command) },
        "Get" => new Get(Id(command), NeedItems(command)) { Meta = ItemXml.ReadMeta(command) },
        "Copy" => new Copy(Id(command), NeedItems(command)) { Meta = ItemXml.ReadMeta(command) },
        "Exec" => new Exec(Id(command), NeedItems(command), command.TextAt("Correlator")) { Meta = ItemXml.ReadMeta(command) },
        "Alert" => new Alert(Id(command), command.NeedNumber("Data"), Items(command), command.TextAt("Correlator")),
        "Sequence" => new Sequence(Id(command), ReadAll(command)),
        "Atomic" => new Atomic(Id(command), ReadAll(command)),
        "Status" => ReadStatus(command),
        "Results" => ReadResults(command),
        _ => null,
    };

    private static Status ReadStatus(XElement status) =>
        new(Id(status), status.NeedText("MsgRef"), status.NeedText("CmdRef"), status.NeedText("Cmd"), status.NeedNumber("Data"))
        {
            TargetRefs = Texts(status, "TargetRef"),
            SourceRefs = Texts(status, "SourceRef"),
            Challenge = status.Child("Chal") is { } chal ? AuthXml.ReadChallenge(chal) : null,
            Items = Items(status),
        };

    private static Results ReadResults(XElement results) =>
        new(Id(results), results.TextAt("MsgRef"), results.NeedText("CmdRef"), NeedItems(results))
        {
            Meta = ItemXml.ReadMeta(results),
            TargetRef = results.TextAt("TargetRef"),
            SourceRef = results.TextAt("SourceRef"),
        };

    private static string Id(XElement command) => command.NeedText("CmdID");

    private static List<SyncMlItem> Items(XElement command)
    {
        var meta = ItemXml.ReadMeta(command);
        return command.Elements(Namespaces.SyncMl + "Item").Select(item => ItemXml.Read(item, meta)).ToList();
    }

    private static List<SyncMlItem> NeedItems(XElement command) =>
        Items(command) is { Count: > 0 } items ? items : throw ElementReading.Missing(command, "Item");

    private static List<string> Texts(XElement command, string name) =>
        command.Elements(Namespaces.SyncMl + name).Select(element => element.Value.Trim()).ToList();
}
