using ReferenceDevice.Connectivity;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>An application of this device, and which objects are meant for it.</summary>
/// <param name="Id">As the control contract calls it.</param>
/// <param name="AppId">What the AppID leaf of its objects says; null for connectivity, whose objects have none.</param>
/// <remarks>Source: OMNA registry of AppIDs: w2 browsing, w4 MMS, 143 IMAP4 mail.</remarks>
internal sealed record ApplicationKind(string Id, string? AppId)
{
    public static readonly ApplicationKind Browser = new("browser", "w2");
    public static readonly ApplicationKind Mail = new("mail", "143");
    public static readonly ApplicationKind Messaging = new("messaging", "w4");
    public static readonly ApplicationKind Connectivity = new("connectivity", null);

    public static readonly IReadOnlyList<ApplicationKind> All = [Browser, Mail, Messaging, Connectivity];

    public bool Claims(ManagementObject candidate) =>
        AppId is null ? ConnectionObject.IsOne(candidate.Identifier) : candidate.Value("AppID") == AppId;

    /// <summary>The application that claims an object; null for an object nobody here claims.</summary>
    public static ApplicationKind? Claiming(ManagementObject candidate) => All.FirstOrDefault(kind => kind.Claims(candidate));
}
