namespace ReferenceDevice.SyncMl;

/// <summary>What a command or an item says about its data. Null: not said.</summary>
/// <param name="Format">chr when not said; b64, bin, bool, int, node, null, xml and others.</param>
/// <param name="Type">Media type; text/plain when not said.</param>
/// <param name="Size">Characters or bytes of the whole object, given with the first chunk of a large one.</param>
/// <param name="Mark">How grave a generic alert is.</param>
/// <remarks>Source: OMA-TS-SyncML_MetaInfo 1.2.</remarks>
public sealed record SyncMlMeta(string? Format = null, string? Type = null, long? Size = null, string? Mark = null)
{
    public static readonly SyncMlMeta None = new();

    /// <summary>True for an object of several nodes.</summary>
    public bool IsTnds => Type is MediaTypes.TndsXml or MediaTypes.TndsWbxml;

    /// <summary>This meta where it speaks, and <paramref name="outer"/> where it is silent.</summary>
    public SyncMlMeta Over(SyncMlMeta outer) => new(Format ?? outer.Format, Type ?? outer.Type, Size ?? outer.Size, Mark ?? outer.Mark);
}
