using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>An application of this device, and the identifiers of the objects that are meant for it.</summary>
/// <remarks>Source: OMNA registry of AppIDs: w2 browsing, 143 IMAP4 mail.</remarks>
internal sealed record ApplicationKind(string Id, string AppId)
{
    public static readonly IReadOnlyList<ApplicationKind> All = [new("browser", "w2"), new("mail", "143")];

    /// <summary>The application that claims an object by its AppID leaf; null for an object nobody here claims.</summary>
    public static ApplicationKind? Claiming(ManagementObject candidate) =>
        candidate.Value("AppID") is { } appId ? All.FirstOrDefault(kind => kind.AppId == appId) : null;
}
