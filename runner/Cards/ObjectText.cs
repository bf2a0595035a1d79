using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Cards.Pkcs15;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Reports.Writers;

namespace Conformance.Runner.Cards;

/// <summary>One object of a card: its entry, its file, what it says of itself, what is wrong with it, and its nodes.</summary>
internal static class ObjectText
{
    private const int Column = 14;

    public static IEnumerable<string> Lines(CardProfile profile, CardImage image, int place, Terminal terminal)
    {
        var target = profile.Objects[place];
        yield return $"{place + 1}. {terminal.Paint(Colour.Bold, target.Label)}";
        foreach (var (heading, text) in Facts(profile, image, target).Where(fact => fact.Text.Length > 0))
            yield return $"   {terminal.Beside(heading, terminal.Paint(heading is "way" or "damage" ? Colour.Red : Colour.Faint, heading), Column, text).Replace("\n", "\n   ", StringComparison.Ordinal)}";
        foreach (var line in NodeText.Lines(target.Object, terminal))
            yield return $"   {line}";
    }

    private static IEnumerable<(string Heading, string Text)> Facts(CardProfile profile, CardImage image, CardObject target) =>
    [
        ("entry", Entry(profile, target)),
        ("file", File(image, target)),
        ("marks", Marks(target)),
        ("asks", Asks(target)),
        ("protection", target.Protection is { } protection
            ? $"signed by {protection.Signer}, for {string.Join(" and ", protection.Recipients)}{(protection.Damage is Fixtures.ProtectedObjects.ProtectionDamage.None ? "" : $"; damaged: {Words.Of(protection.Damage)}")}"
            : ""),
        ("way", Way(profile.Layout, target)),
        ("damage", target.Damage is { } damage ? Damage(damage) : ""),
        ("a device", profile.ExpectationOf(target) switch
        {
            Expectation.MustHold => "must take it",
            Expectation.MayHold => "may take it or leave it",
            _ => "must leave it alone",
        }),
    ];

    private static string Entry(CardProfile profile, CardObject target)
    {
        var form = (target.Form ?? profile.Form) is DataObjectForm.Opaque ? "opaqueDO" : "oidDO";
        var oid = $"OID {target.Oid}{(target.IsOidDoubleEncoded ? ", encoded twice" : "")}";
        var index = target.Index is { } offset ? $", from offset {offset} on" : "";
        return $"{form}, {oid}{index}{(profile.Layout.DataDirectories.Count > 1 ? $", in DODF {target.Directory + 1}" : "")}{(target.IsPrivate ? ", private: PIN1" : "")}";
    }

    // what is wrong with the way that leads to the object
    private static string Way(CardLayout layout, CardObject target) => string.Join(", ", new[]
    {
        layout.HasDirectoryRecord ? "" : "no record in EF.DIR",
        layout.Application is ApplicationState.Present ? "" : $"application {Words.Of(layout.Application)}",
        layout.ObjectDirectory is DirectoryState.Whole ? "" : $"ODF {Words.Of(layout.ObjectDirectory)}",
        layout.DataDirectories[target.Directory].State is DirectoryState.Whole ? "" : $"DODF {target.Directory + 1} {Words.Of(layout.DataDirectories[target.Directory].State)}",
    }.Where(text => text.Length > 0));

    private static string File(CardImage image, CardObject target) =>
        image.Master.Descendants().OfType<TransparentFile>().FirstOrDefault(file => file.Content == $"SC MO {target.Label}") is { } file
            ? $"{file.Path}, {file.Bytes.Length} bytes"
            : "there is none";

    private static string Marks(CardObject target) => string.Join(", ", new[] { "Owner", "App", "Persist", "PersistConsent", "Session" }
        .Select(name => (Name: name, Value: target.Object.ValueOf($"Ext/DMSC/{name}")))
        .Where(mark => mark.Value is not null)
        .Select(mark => $"{mark.Name} {mark.Value}"));

    private static string Asks(CardObject target) => string.Join("; ", new[]
    {
        target.Prompt is { } prompt ? $"{(prompt.Kind is UserPromptKind.Confirm ? "confirm" : "inform")} '{prompt.Text}'" : "",
        target.UserConsent is { } uses ? $"userConsent {uses} in the entry" : "",
    }.Where(text => text.Length > 0));

    private static string Damage(Damage damage) => damage.Kind switch
    {
        DamageKind.CorruptByte => $"byte {damage.Offset} xor {damage.Mask:X2}",
        DamageKind.NodeName => $"a node is called '{Terminal.Cut(damage.Name, 40)}'",
        _ => $"{Words.Of(damage.Kind)}{(damage.Bytes is { } bytes ? $", {bytes} bytes left" : "")}",
    };
}
