namespace Conformance.Runner.Machine;

/// <summary>What cannot go without a thing.</summary>
internal enum Need
{
    Run,
    SelfTest,

    /// <summary>Nothing.</summary>
    Information,
}
