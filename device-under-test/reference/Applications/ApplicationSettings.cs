using ReferenceDevice.Contract;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>The applications with the settings in effect: base profiles, card profiles laid over them.</summary>
/// <remarks>
/// A card profile hides the base profile of the same name while it is provisioned. A locked application uses base
/// profiles alone. Nothing is kept here: what the tree holds now is what is in effect, so withdrawal needs no step more.
/// </remarks>
internal sealed class ApplicationSettings(IReadOnlyList<ApplicationSetup>? setup, ManagementTree tree)
{
    /// <summary>The applications of the set-up; those it does not name are installed, unlocked and empty.</summary>
    private readonly List<ApplicationSetup> _base =
    [
        .. setup ?? [],
        .. ApplicationKind.All
            .Where(kind => setup?.Any(given => given.Id == kind.Id) is not true)
            .Select(kind => new ApplicationSetup(kind.Id, Installed: true)),
    ];

    public bool IsInstalled(string id) => _base.Exists(application => application.Id == id && application.Installed);

    public bool IsLocked(string id) => _base.Exists(application => application.Id == id && application.Locked);

    public List<Application> InEffect() => _base.ConvertAll(application =>
    {
        var card = application is { Installed: true, Locked: false } ? FromCard(application.Id) : [];
        var kept = (application.Settings ?? [])
            .Where(profile => !card.Exists(over => over.Name == profile.Name))
            .Select(profile => profile with { Origin = "base" });
        return new Application(application.Id, application.Installed, application.Locked, [.. kept, .. card]);
    });

    private List<Profile> FromCard(string id)
    {
        var appId = ApplicationKind.All.FirstOrDefault(kind => kind.Id == id)?.AppId;
        var nodes = tree.Subtree(MoPlace.Applications).FindAll(node => node.Layer is not Layer.Base);
        return [.. nodes
            .Where(node => NodePath.Name(node.Path) is "AppID" && node.Value == appId && IsBelowRoot(node.Path))
            .Select(node => Profile(NodePath.Parent(node.Path) ?? NodePath.Root))];
    }

    private Profile Profile(string root) => ProfileMapping.From(root, tree.Subtree(root));

    private static bool IsBelowRoot(string path) => path.Count(letter => letter is '/') == 3;
}
