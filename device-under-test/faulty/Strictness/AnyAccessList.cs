using ReferenceDevice;

namespace FaultyDevices.Strictness;

/// <summary>The fault: an access list that is none is stored as it is.</summary>
internal sealed class AnyAccessList : IStrictness
{
    public void Broken(FormatRule rule, Action refuse)
    {
        if (rule is not FormatRule.AccessList)
            refuse();
    }
}
