using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Which rigs a run goes on with, after what it has lost.</summary>
/// <param name="all">Names of the rigs that it began with.</param>
internal sealed class RigChoice(IReadOnlyList<string> all)
{
    private readonly HashSet<string> _quarantined = new(StringComparer.Ordinal);
    private bool _isRenewed;

    /// <summary>Those that have not been found broken.</summary>
    public IReadOnlyList<string> Sound => [.. all.Where(rig => !_quarantined.Contains(rig))];

    /// <summary>Leaves out the rigs that were found broken, or has the whole bench renewed, once.</summary>
    /// <param name="losses">Of the round that is over.</param>
    /// <param name="isForward">Whether a test case was finished in it.</param>
    /// <returns>False when going on would come to nothing.</returns>
    public bool GoOnAfter(IReadOnlyList<BenchLost> losses, bool isForward)
    {
        var broken = losses.Where(lost => lost.Blame is not Blame.Device).ToList();
        if (broken is [])
            return losses is not [] && isForward;
        _quarantined.UnionWith(broken.Select(lost => lost.Rig).OfType<string>());
        if (!broken.Exists(lost => lost.Rig is null) && Sound is not [])
            return true;

        _quarantined.Clear();
        var mayBeRenewed = !_isRenewed;
        _isRenewed = true;
        return mayBeRenewed;
    }
}
