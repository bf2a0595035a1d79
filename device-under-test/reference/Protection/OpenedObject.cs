using ReferenceDevice.Proper;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Protection;

/// <summary>What was in a protected object, after everything about it has been found right.</summary>
/// <param name="Message">The DM message in WBXML.</param>
/// <param name="Signer">The common name in the signer's certificate.</param>
internal sealed record OpenedObject(byte[] Message, string Signer)
{
    private static readonly Dictionary<string, string> Owners = new(StringComparer.Ordinal)
    {
        ["operator"] = "network-operator",
        ["network-operator"] = "network-operator",
        ["card-issuer"] = "card-issuer",
        ["corporation"] = "corporation",
        ["content-provider"] = "content-provider",
        ["device-manufacturer"] = "device-manufacturer",
    };

    /// <summary>False if the signer's name is that of another owner; a name that tells no owner may sign for each.</summary>
    /// <param name="owner">One of the five words of an object's mark.</param>
    public bool SpeaksFor(string owner) => !Owners.TryGetValue(Signer, out var signs) || signs == owner;

    /// <exception cref="MoSkippedException">One of the objects says that it is of another owner than the signer stands for.</exception>
    public void RefuseForeignOwner(IReadOnlyList<ManagementObject> objects)
    {
        if (objects.Select(one => one.Value("Ext/DMSC/Owner")).FirstOrDefault(owner => owner is not null && !SpeaksFor(owner)) is { } foreign)
            throw new MoSkippedException($"protected: '{Signer}' signed what says that it is of the {foreign}");
    }
}
