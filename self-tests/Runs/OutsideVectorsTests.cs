using Conformance.Fixtures.Network;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.SelfTests.Runs;

/// <summary>A run in which the network's authentication vectors come from a program of others.</summary>
public sealed class OutsideVectorsTests
{
    private static readonly int[] Numbers = [401, 402, 403, 404, 405];

    [Fact]
    public async Task Cards_are_authenticated_with_vectors_of_osmo_auc_gen_and_the_evidence_says_so()
    {
        using var rig = Drills.ConformingRig("vectors: osmo-auc-gen");
        using var run = HilRun.WithoutReports(["--rig", rig.Path, .. Drills.Only(Numbers)]);

        (await run.OutcomeAsync()).Should().Be(ExitCode.Conformant, run.Output);

        run.Cases(Verdict.Pass).Should().BeEquivalentTo(Numbers.Select(HilRun.IdOf));
        foreach (var number in Numbers)
        {
            EvidenceFile.Read(run.Folder, run.Case(number).Deciding!.Evidence!).Where(entry => entry.Kind == "AUTHENTICATION REQUEST")
                .Select(entry => entry.Fields["vectorBy"]).Should().NotBeEmpty().And.OnlyContain(source => source == VectorSources.OsmoAucGen);
        }
    }
}
