using System.Text.RegularExpressions;

namespace Conformance.Reports.Traceability;

/// <summary>The two kinds of id that features, catalogue and reports share.</summary>
internal static partial class Ids
{
    public const string RequirementShape = "DMSC-AREA-nnn, or DMSC-AREA-A for a lettered alternative flow";
    public const string TestCaseShape = "DMSC-1.0-con-nnnn";

    public static bool IsRequirement(string text) => RequirementPattern().IsMatch(text);

    public static bool IsTestCase(string text) => TestCasePattern().IsMatch(text);

    [GeneratedRegex(@"^DMSC-[A-Z]{3,4}-([0-9]{3}|[A-Z])\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RequirementPattern();

    [GeneratedRegex(@"^DMSC-1\.0-con-[0-9]{4}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestCasePattern();
}
