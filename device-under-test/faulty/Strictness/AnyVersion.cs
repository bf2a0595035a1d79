using ReferenceDevice;

namespace FaultyDevices.Strictness;

/// <summary>The fault: a version of the format that nobody knows is read as if it were the known one.</summary>
internal sealed class AnyVersion : IStrictness
{
    public void Broken(FormatRule rule, Action refuse)
    {
        if (rule is not FormatRule.Version)
            refuse();
    }
}
