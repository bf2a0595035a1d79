namespace Conformance.Reports.Records;

/// <summary>Why a test case was attempted.</summary>
public enum AttemptCause
{
    /// <summary>The plan asked for it.</summary>
    First,

    /// <summary>The attempt before ended in an error of the bench, which was then renewed. At most once a test case.</summary>
    InfraRetry,

    /// <summary>The run was continued, and the attempt before had no end, or ended in an error.</summary>
    Resume,
}
