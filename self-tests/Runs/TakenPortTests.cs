using System.Net;
using System.Net.Sockets;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>Somebody listens already where the virtual reader has to.</summary>
[Collection(nameof(OneReader))]
public sealed class TakenPortTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_named_and_nothing_is_judged()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, PcscDaemon.CardPort);
        squatter.Start();
        using var run = HilRun.Bench(Drills.Only([301]));   // inside, where the test's own network is the run's

        await run.EndAsync();

        var result = run.Result();
        result.ExitCode.Should().Be(ExitCode.RigOrSuiteError);
        result.Journal.End!.Reason.Should().StartWith($"Port {PcscDaemon.CardPort} is taken");
        var case301 = run.Case(301);
        (case301.Verdict, case301.Blame).Should().Be((Verdict.NotRun, (Blame?)Blame.Rig));
    }
}
