namespace Conformance.Mutants.Judging;

/// <summary>What the suite makes of a mutant.</summary>
internal enum Fate
{
    /// <summary>Two test cases fail, or one that was tried again.</summary>
    Killed,

    /// <summary>All test cases that reach it pass.</summary>
    Survived,

    /// <summary>None fails, and not all pass: what they are about could not be shown, or did not come to an end.</summary>
    NotPassed,

    /// <summary>Of two dozen test cases none passes and none fails: the device does not come up, or its answers cannot be used.</summary>
    NotStarted,
}
