namespace Conformance.Reports.Records;

/// <summary>Why a test case was attempted.</summary>
public enum AttemptCause
{
    /// <summary>The plan asked for it.</summary>
    First,
}
