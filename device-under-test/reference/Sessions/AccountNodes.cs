using System.Text;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Looks into the nodes of one DM account, whose children have names of anybody's choice.</summary>
internal sealed class AccountNodes(string root, List<TreeNode> nodes)
{
    private const string Basic = "BASIC";
    private const string Digest = "DIGEST";
    private const string Hmac = "HMAC";

    private static readonly Dictionary<string, string> OfAccountType = new(StringComparer.Ordinal)
    {
        [Basic] = AuthTypes.Basic, [Digest] = AuthTypes.Md5, [Hmac] = AuthTypes.Mac,
    };

    public string Root => root;

    public string? Value(string path) => nodes.Find(node => node.Path == path)?.Value;

    /// <summary>The value of the first leaf of a name below a child of the account.</summary>
    public string? First(string child, string name) => Named(child, name).FirstOrDefault()?.Value;

    /// <summary>Name and secret of a level; null if there is none, or the transport below is to prove it.</summary>
    /// <remarks>Of several ones that of AAuthPref, else the one for digests, else that for HMAC; basic counts where there is nothing else.</remarks>
    public Login? Login(string level)
    {
        var places = Named("AppAuth", "AAuthLevel").Where(node => node.Value == level).Select(node => NodePath.Parent(node.Path)!).ToLookup(TypeOf);
        string[] types = Value($"{root}/AAuthPref") is Hmac ? [Hmac, Digest, Basic] : [Digest, Hmac, Basic];
        if (Array.Find(types, places.Contains) is not { } type)
            return null;
        var place = places[type].First();
        return new Login(Value($"{place}/AAuthName") ?? "", Value($"{place}/AAuthSecret") ?? "", Nonce($"{place}/AAuthData"), OfAccountType[type]);
    }

    private string TypeOf(string place) => Value($"{place}/AAuthType") ?? Digest;

    private byte[]? Nonce(string path)
    {
        if (nodes.Find(node => node.Path == path) is not { Value: { Length: > 0 } value, Format: var format })
            return null;
        var bytes = new byte[value.Length];
        return format is "bin" or "b64" && Convert.TryFromBase64String(value, bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(value);
    }

    private IEnumerable<TreeNode> Named(string child, string name) =>
        nodes.Where(node => NodePath.Name(node.Path) == name && NodePath.IsAtOrBelow(node.Path, $"{root}/{child}"));
}
