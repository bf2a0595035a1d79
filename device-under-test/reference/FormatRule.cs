namespace ReferenceDevice;

/// <summary>A rule that a management object may break and be legible all the same.</summary>
public enum FormatRule
{
    /// <summary>The version of the format is one that the device knows.</summary>
    Version,

    /// <summary>An access list is one.</summary>
    AccessList,
}
