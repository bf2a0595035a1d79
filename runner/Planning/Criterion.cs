using Conformance.Reports.Records;

namespace Conformance.Runner.Planning;

/// <summary>One kind of choice among test cases.</summary>
/// <param name="Words">What is chosen by, for a sentence: <c>level M or O</c>.</param>
internal sealed record Criterion(string Words, Func<PlannedCase, bool> Has);
