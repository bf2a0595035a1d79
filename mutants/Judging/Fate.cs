namespace Conformance.Mutants.Judging;

/// <summary>What the suite makes of a mutant.</summary>
internal enum Fate
{
    /// <summary>A test case fails.</summary>
    Killed,

    /// <summary>All test cases that reach it pass.</summary>
    Survived,

    /// <summary>None fails, and not all pass: what they are about could not be shown, or did not come to an end.</summary>
    NotPassed,

    /// <summary>None of the first test cases has met a device: it does not come up.</summary>
    NotStarted,
}
