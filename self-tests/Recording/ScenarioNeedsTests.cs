using Conformance.Steps.Scenario;

namespace Conformance.SelfTests.Recording;

/// <summary>What a scenario needs of the rig, by its tags.</summary>
public sealed class ScenarioNeedsTests
{
    private readonly ScenarioUnderTest _two = new("DMSC-GEN-002", "DMSC-1.0-con-0115", "two-devices", "sees-C", "sees-D");

    [Fact]
    public void A_scenario_with_two_devices_cannot_be_shown_with_one() =>
        _two.Invoking(scenario => scenario.RequireDevices(hasSecond: false)).Should().Throw<NoSecondDeviceException>().WithMessage("*'secondDevice'*");

    [Fact]
    public void It_can_be_with_two_and_any_other_with_one()
    {
        _two.Invoking(scenario => scenario.RequireDevices(hasSecond: true)).Should().NotThrow();
        new ScenarioUnderTest("DMSC-GEN-002", "DMSC-1.0-con-0104", "sees-D").Invoking(scenario => scenario.RequireDevices(hasSecond: false)).Should().NotThrow();
    }

    [Fact]
    public void A_scenario_that_needs_an_observation_point_which_the_rig_lacks_cannot_be_shown() =>
        _two.Invoking(scenario => scenario.RequireObservedBy("NSAD")).Should().Throw<PointNotObservedException>().WithMessage("*has no C*");
}
