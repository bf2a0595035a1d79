using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Writes commands with their elements in the order of the DTD.</summary>
/// <remarks>Source: OMA-TS-SyncML_RepPro 1.2, DTD.</remarks>
internal static class CommandWriter
{
    public static XElement Write(SyncMlCommand command) => command switch
    {
        Status status => Element(status,
            ElementWriting.Text("MsgRef", status.MsgRef),
            ElementWriting.Text("CmdRef", status.CmdRef),
            ElementWriting.Text("Cmd", status.Cmd),
            status.TargetRefs.Select(uri => ElementWriting.Text("TargetRef", uri)),
            status.SourceRefs.Select(uri => ElementWriting.Text("SourceRef", uri)),
            status.Challenge is { } challenge ? AuthXml.Write(challenge) : null,
            ElementWriting.Text("Data", status.Code.ToString()),
            Items(status.Items)),
        Results results => Element(results,
            ElementWriting.Text("MsgRef", results.MsgRef),
            ElementWriting.Text("CmdRef", results.CmdRef),
            ItemXml.WriteMeta(results.Meta),
            ElementWriting.Text("TargetRef", results.TargetRef),
            ElementWriting.Text("SourceRef", results.SourceRef),
            Items(results.Items, results.Meta)),
        Alert alert => Element(alert,
            ElementWriting.Text("Data", alert.Code.ToString()),
            ElementWriting.Text("Correlator", alert.Correlator),
            Items(alert.Items)),
        ItemsCommand items => Element(items,
            ItemXml.WriteMeta(items.Meta),
            ElementWriting.Text("Correlator", (items as Exec)?.Correlator),
            Items(items.Items, items.Meta)),
        Sequence sequence => Element(sequence, sequence.Commands.Select(Write)),
        Atomic atomic => Element(atomic, atomic.Commands.Select(Write)),
        _ => throw new ArgumentException($"'{command.Name}' is not a command this device writes; add it to CommandWriter.", nameof(command)),
    };

    private static IEnumerable<XElement> Items(IReadOnlyList<SyncMlItem> items, SyncMlMeta? meta = null) =>
        items.Select(item => ItemXml.Write(item, meta));

    private static XElement Element(SyncMlCommand command, params object?[] content) =>
        ElementWriting.Element(command.Name, ElementWriting.Text("CmdID", command.CmdId), content);
}
