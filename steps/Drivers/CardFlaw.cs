using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Pkcs15;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>Where a device meets what is wrong with a card of the library.</summary>
public static class CardFlaw
{
    private const string ObjectContent = "SC MO ";

    /// <summary>True for an entry of the card trace that is about what is wrong.</summary>
    public static bool IsMetBy(CardProfile card, EvidenceEntry entry)
    {
        if (card.Faults.Count > 0)
            return card.Faults.Any(fault => IsNear(fault.When, entry));
        if (card.Identity.Pins.IsEnabled)
            return entry.Kind == "VERIFY PIN" || entry.Fields.GetValueOrDefault("sw") is "6982" or "6983" or "63C0" or "9804" or "9840";   // behind PIN1, or PIN1 itself
        var content = entry.Fields.GetValueOrDefault("content") ?? "";
        var files = card.Objects.Where(IsWrongInside).ToList();
        return files.Count > 0
            ? files.Exists(one => content == ObjectContent + one.Label)
            : content.StartsWith(DirectoryOf(card.Layout), StringComparison.Ordinal);
    }

    // the file that the fault waits for was selected, or the command came: a tracer does not tell which answers were the card's fault
    private static bool IsNear(FaultTrigger when, EvidenceEntry entry) =>
        when.Content is { } content ? entry.Fields.GetValueOrDefault("content") == content
        : when.Command is { } command ? entry.Kind == command
        : entry.Fields.ContainsKey("fault");

    // a device that heeds the directory never opens the file of an entry that leads elsewhere, or is none of its business
    private static bool IsWrongInside(CardObject one) =>
        one is { Oid: DataObject.DmBootstrap, IsOidDoubleEncoded: false, Expectation: not Expectation.MustHold }
        && one.Damage?.Kind is not (DamageKind.MissingFile or DamageKind.Loop);

    // of a file that is not there, the directory that names it
    private static string DirectoryOf(CardLayout layout) => layout switch
    {
        { Application: not ApplicationState.Present } or { HasDirectoryRecord: false } or { ObjectDirectory: DirectoryState.Missing } => "EF.DIR",
        { ObjectDirectory: not DirectoryState.Whole } => "ODF",
        _ => layout.DataDirectories.Any(one => one.State is DirectoryState.Missing) ? "ODF" : "DODF",
    };
}
