using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Cards.Pkcs15;

namespace Conformance.SelfTests.Anchors;

/// <summary>A card of the library as a reader of its files sees it: what it does wrong when commands come is left out.</summary>
internal sealed record CardOnShow(string Name, CardProfile Profile)
{
    /// <summary>Identifier of the PKCS#15 directory.</summary>
    public const ushort Directory = 0x7F50;

    public static IReadOnlyList<CardOnShow> Library =>
        [.. CardLibrary.OfSuite.List().Select(card => new CardOnShow(card.Name, CardLibrary.OfSuite.Load(card.Name, seed: 1) with { Faults = [] }))];

    /// <summary>True when every file of the directories is there, readable, and leads on.</summary>
    public bool HasWholeDirectories =>
        Profile.Layout is { Application: ApplicationState.Present, HasDirectoryRecord: true, ObjectDirectory: DirectoryState.Whole }
        && Profile.Layout.DataDirectories.All(one => one.State is DirectoryState.Whole)
        && Profile.Objects.All(one => one.Damage?.Kind is not (DamageKind.Loop or DamageKind.MissingFile));

    /// <summary>OpenSC 0.23 stops at entries of other forms, or in which something stands that it does not know, and says nothing.</summary>
    public bool IsWithinOpenSc => HasWholeDirectories && Profile.Objects.All(one =>
        (one.Form ?? Profile.Form) is DataObjectForm.Opaque
        && one is { Protection: null, IsOidDoubleEncoded: false, IsPrivate: false, IsDeactivated: false }
        && one.Damage?.Kind is not (DamageKind.FileLonger or DamageKind.FileShorter));

    /// <summary>Transparent files of the PKCS#15 directory that anybody may read.</summary>
    public static IReadOnlyList<TransparentFile> Files(VirtualCard card) =>
    [
        .. card.Master.Files.OfType<DedicatedFile>().Where(directory => directory.Id == Directory).SelectMany(directory => directory.Files)
            .OfType<TransparentFile>().Where(file => file.LifeCycle is LifeCycle.Activated && file.Access.Read is AccessCondition.Always),
    ];

    /// <summary>Bytes of an object, in the part of its file that its entry names.</summary>
    public byte[] Bytes(CardObject target)
    {
        var content = Profile.ContentOf(target);
        return target.Index is { } index ? content.File[index..(index + content.Length)] : content.File;
    }
}
