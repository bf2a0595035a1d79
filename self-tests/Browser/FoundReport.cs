using Conformance.Reports.Records;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Browser;

/// <summary>The report of a run in which one node of a large tree was left over, and one with a value that is a line of its own.</summary>
public sealed class FoundReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FoundReport()
    {
        var tree = string.Join(',', Enumerable.Range(1, 200).Select(Node));
        var evidence = EvidenceFile.Write(_folder.Path, [new EvidenceRecord(1, 1, 'D', "GET /v1/tree", "200", new Dictionary<string, string> { ["answer"] = $"[{tree}]" })]);
        using (var journal = new JournalWriter(_folder.Path))
        {
            journal.Append(Sample.Start);
            journal.Append(Sample.Fail with
            {
                Evidence = evidence,
                Checks = [Sample.Check with { Passed = false, Expected = "nothing", Actual = "./Node/150/Addr = 'left \"over\".example'; ./Node/99", Evidence = [1] }],
            });
        }

        RunReports.Write(_folder.Path);
    }

    public Uri Address => new(Path.Combine(_folder.Path, "report.html"));

    public void Dispose() => _folder.Dispose();

    private static string Node(int number) => number is 150
        ? """{"path":"./Node/150/Addr","value":"left \u0022over\".example","acl":""}"""
        : $$"""{"path":"./Node/{{number}}","value":"{{new string('x', 3 * number)}}","acl":""}""";
}
