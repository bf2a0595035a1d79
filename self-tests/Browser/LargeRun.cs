using Conformance.Reports.Records;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Browser;

/// <summary>A made-up run of many test cases with evidence of the size of a real one; the same for the same seed.</summary>
/// <remarks>Of eight test cases, one fails and one is inconclusive. Forty evidence files are shared among them.</remarks>
internal static class LargeRun
{
    public const int Cases = 2000;

    public static readonly int Failed = Enumerable.Range(0, Cases).Count(number => VerdictOf(number) is Verdict.Fail);

    public static string Id(int number) => $"DMSC-1.0-con-{number:0000}";

    public static void Write(string folder, int seed)
    {
        var random = new Random(seed);
        var evidence = Enumerable.Range(0, 40).Select(_ => EvidenceFile.Write(folder, [.. LargeEvidence.Entries(random)])).ToList();
        var requirements = Enumerable.Range(0, 60).Select(number => new Requirement($"DMSC-GEN-{number:000}", "5.2", (Level)(number % 4), $"made-up requirement {number}")).ToList();

        using var journal = new JournalWriter(folder);
        journal.Append(Sample.Start with { Requirements = requirements, Plan = [.. Enumerable.Range(0, Cases).Select(number => Plan(number, requirements[number % 60]))] });
        journal.Append(Sample.Bench);
        for (var number = 0; number < Cases; number++)
            journal.Append(Record(number, requirements[number % 60].Id, evidence[number % 40]));
        journal.Append(Sample.Completed);
    }

    private static Verdict VerdictOf(int number) => (number % 8) switch { 3 => Verdict.Fail, 5 => Verdict.Inconclusive, _ => Verdict.Pass };

    private static PlannedCase Plan(int number, Requirement requirement) => Sample.Planned with
    {
        Id = Id(number), Title = $"Subscriber {number} finds what the card carries", Feature = $"Feature {number / 12}", Requirements = [requirement.Id], Level = requirement.Level,
    };

    private static CaseFinished Record(int number, string requirement, EvidenceReference evidence)
    {
        var record = VerdictOf(number) switch { Verdict.Fail => Sample.Fail, Verdict.Inconclusive => Sample.Inconclusive, _ => Sample.Pass };
        var check = Sample.Check with { Requirement = requirement, Passed = record.Verdict is not Verdict.Fail, Evidence = [20, 24, 40] };
        return record with
        {
            Id = Id(number), Evidence = evidence, Steps = [.. Enumerable.Repeat(record.Steps[0], 6)],
            Checks = record.Verdict is Verdict.Inconclusive ? [] : [check with { Id = "check-1" }, check with { Id = "check-2", Passed = true }],
        };
    }
}
