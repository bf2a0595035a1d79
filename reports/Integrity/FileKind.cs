namespace Conformance.Reports.Integrity;

/// <summary>What stands under a path, a symbolic link not followed.</summary>
internal enum FileKind
{
    Missing,
    Regular,
    Folder,
    Link,

    /// <summary>A pipe, a socket or a device: whoever opens one may wait for ever.</summary>
    Other,
}
