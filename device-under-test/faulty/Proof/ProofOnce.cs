using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: a server that has proved once who it is is known from the next switch-on.</summary>
internal sealed class ProofOnce(string[] args) : ProofEachTime
{
    private readonly Note _proved = new(args, "proved");
    private readonly HashSet<string> _known = [.. new Note(args, "proved").Lines];

    public override bool IsKnown(string serverId) => _known.Contains(serverId);

    public override bool Believes(string serverId, bool isThere, bool isRight)
    {
        if (isRight)
            _proved.Add(serverId);
        return isRight;
    }
}
