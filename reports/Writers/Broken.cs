using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Html;

namespace Conformance.Reports.Writers;

/// <summary>A run with exit code 3: what broke, and what has to be mended.</summary>
/// <param name="ByDevice">True when nothing but the device's program kept the run from its end.</param>
/// <param name="Meaning">A clause: <c>bench or suite broke; the device is not judged</c>.</param>
/// <param name="Remedy">Sentences.</param>
internal sealed record Broken(bool ByDevice, string Meaning, string Remedy)
{
    public static Broken Of(RunResult result)
    {
        var blames = BlamesOf(result).Distinct().Order().ToList();
        return blames is [Blame.Device]
            ? new Broken(
                true, "the device's program did not start or did not last; the device is not judged",
                "The device's program did not start or did not last, and nothing of bench or suite broke: mend the program, or its start command in rig.yaml, and run again.")
            : new Broken(
                false, "bench or suite broke; the device is not judged",
                $"What broke says nothing about the device: mend {string.Join(" and ", blames.Select(Blames.Part))}, and run again.");
    }

    private static IEnumerable<Blame> BlamesOf(RunResult result)
    {
        var ofCases = result.Counted.Where(one => one.Verdict is Verdict.Error).Select(one => one.Blame ?? Blame.Suite);
        return result.Journal.End is { Outcome: RunOutcome.RigError, Blame: var ofRun } ? ofCases.Append(ofRun ?? Blame.Suite) : ofCases;
    }
}
