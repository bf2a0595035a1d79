using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;
using Conformance.Steps.Recording;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Recording;

public sealed class EndingTests
{
    private readonly Checks _checks = new(new ScenarioUnderTest("DMSC-SEC-001", "DMSC-1.0-con-0401", "sees-C", "sees-N"));

    public static TheoryData<Exception, Verdict, Blame> Causes => new()
    {
        { new DeviceSilentException("no answer", new TimeoutException()), Verdict.Fail, Blame.Device },
        { new InconclusiveException("not reached"), Verdict.Inconclusive, Blame.Device },
        { new ContractBreachException("501"), Verdict.Inconclusive, Blame.Device },
        { new CardNotReleasedException("held"), Verdict.Inconclusive, Blame.Device },
        { new DeviceNotReadyException("still on", new TimeoutException()), Verdict.Inconclusive, Blame.Device },
        { new PointNotObservedException("no N"), Verdict.Inconclusive, Blame.Rig },
        { new NoSecondDeviceException("one alone"), Verdict.Inconclusive, Blame.Rig },
        { new EvidenceLostException("no space", new IOException()), Verdict.Error, Blame.Rig },
        { new RigException("pcscd is gone"), Verdict.Error, Blame.Rig },
        { new RigException("the link is lost", part: BenchPart.Card), Verdict.Error, Blame.Card },
        { new RigException("WireMock is gone", part: BenchPart.Server), Verdict.Error, Blame.Server },
        { new RigException("the cell is gone", part: BenchPart.Network), Verdict.Error, Blame.Network },
        { new InvalidOperationException("nobody foresaw it"), Verdict.Error, Blame.Suite },
        { new Xunit.Sdk.XunitException("an assertion outside the record"), Verdict.Error, Blame.Suite },
    };

    [Theory, MemberData(nameof(Causes))]
    public void A_cause_has_its_verdict_and_whom_it_blames(Exception cause, Verdict verdict, Blame blame)
    {
        var ending = Ending.Of(ScenarioExecutionStatus.TestError, cause, "CN", _checks);

        (ending.Verdict, ending.Blame).Should().Be((verdict, (Blame?)blame));
        ending.Reason.Should().Contain(cause.Message);
    }

    [Fact]
    public void A_failed_check_is_a_fail_of_the_device_and_says_what_was_expected_and_found()
    {
        var failing = () => _checks.That(Seen("nothing", "a session", ObservationPoint.Card), "nothing comes before authentication");
        var cause = failing.Should().Throw<Exception>().Which;

        Ending.Of(ScenarioExecutionStatus.TestError, cause, "CN", _checks).Should().Be(new Ending(
            Verdict.Fail, "check-failed", "nothing comes before authentication (DMSC-SEC-001): expected nothing, found a session", Blame.Device));
    }

    [Fact]
    public void A_failed_check_stays_a_fail_whatever_broke_after_it()
    {
        var failing = () => _checks.That(Seen("nothing", "a session", ObservationPoint.Card), "rule");
        failing.Should().Throw<Exception>();

        Ending.Of(ScenarioExecutionStatus.TestError, new RigException("pcscd is gone"), "CN", _checks).Verdict.Should().Be(Verdict.Fail);
    }

    [Fact]
    public void A_pass_needs_a_check() => Good("").Should().Match<Ending>(ending => ending.Verdict == Verdict.Error && ending.ReasonCode == "no-check");

    [Fact]
    public void A_pass_needs_a_check_on_every_deciding_point_that_the_scenario_names()
    {
        _checks.That(Seen("9000", "9000", ObservationPoint.Card), "rule");

        Good("C").Verdict.Should().Be(Verdict.Pass);
        Good("CD").Verdict.Should().Be(Verdict.Pass);
        Good("CN").Should().Match<Ending>(ending => ending.Verdict == Verdict.Error && ending.ReasonCode == "point-not-checked");
    }

    [Fact]
    public void An_undefined_step_is_an_error_of_the_suite() =>
        Ending.Of(ScenarioExecutionStatus.UndefinedStep, null, "CN", _checks).Should().Match<Ending>(ending => ending.Verdict == Verdict.Error && ending.Blame == Blame.Suite);

    private Ending Good(string sees) => Ending.Of(ScenarioExecutionStatus.OK, null, sees, _checks);

    private static Observation Seen(string expected, string actual, ObservationPoint point) =>
        new(expected, actual, new EvidenceEntry(1, TimeSpan.Zero, point, "SELECT", "", new Dictionary<string, string>()));
}
