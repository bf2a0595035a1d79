namespace Conformance.Steps.Drivers;

/// <summary>Status codes that a device has to answer with. Source: OMA-TS-DM_RepPro-V1_2, 10.</summary>
internal static class StatusCode
{
    public const string Ok = "200";

    /// <summary>The user has stopped it.</summary>
    public const string Cancelled = "214";
    public const string NotExecuted = "215";
    public const string RolledBack = "216";

    /// <summary>The user has said no.</summary>
    public const string NotModified = "304";
    public const string BadRequest = "400";
    public const string Forbidden = "403";
    public const string NotFound = "404";
    public const string NotAllowed = "405";

    /// <summary>The device lacks what was asked for.</summary>
    public const string NotSupported = "406";

    /// <summary>The user has not answered.</summary>
    public const string UserTimeout = "408";
    public const string UriTooLong = "414";
    public const string UnsupportedFormat = "415";
    public const string AlreadyExists = "418";
    public const string PermissionDenied = "425";
    public const string CommandFailed = "500";
    public const string AtomicFailed = "507";

    /// <summary>Done, or not to be had of this device.</summary>
    public static readonly IReadOnlyList<string> OkOrNotSupported = [Ok, NotSupported];

    /// <summary>What was given is no name; the protocol does not say by which of these.</summary>
    public static readonly IReadOnlyList<string> NoName = [BadRequest, Forbidden, NotFound, NotAllowed, UnsupportedFormat];

    /// <summary>What was given is no access list; the protocol does not say by which of these.</summary>
    public static readonly IReadOnlyList<string> NoList = [.. NoName, CommandFailed];

    /// <summary>Of an Atomic that has failed: one of its commands that could have been done.</summary>
    public static readonly IReadOnlyList<string> Undone = [NotExecuted, RolledBack];
}
