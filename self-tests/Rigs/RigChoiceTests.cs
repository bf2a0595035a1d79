using Conformance.Reports.Records;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Rigs;

/// <summary>Which rigs a run goes on with after a loss.</summary>
public sealed class RigChoiceTests
{
    private readonly RigChoice _rigs = new(["rig-0", "rig-1"]);

    [Fact]
    public void A_broken_rig_is_left_out_from_then_on()
    {
        _rigs.GoOnAfter([Lost("rig-1")], isForward: true).Should().BeTrue();

        _rigs.Sound.Should().Equal("rig-0");
        _rigs.GoOnAfter([Lost(null, Blame.Device)], isForward: true).Should().BeTrue();
        _rigs.Sound.Should().Equal("rig-0");
    }

    [Fact]
    public void When_the_last_rig_breaks_all_are_renewed_and_once_only()
    {
        _rigs.GoOnAfter([Lost("rig-0"), Lost("rig-1")], isForward: true).Should().BeTrue();

        _rigs.Sound.Should().Equal("rig-0", "rig-1");
        _rigs.GoOnAfter([Lost("rig-0"), Lost("rig-1")], isForward: true).Should().BeFalse();
    }

    [Fact]
    public void What_all_rigs_stand_on_is_renewed_once()
    {
        _rigs.GoOnAfter([Lost("rig-1"), Lost(null)], isForward: true).Should().BeTrue();

        _rigs.Sound.Should().Equal(["rig-0", "rig-1"], "the rig may have broken with it");
        _rigs.GoOnAfter([Lost(null)], isForward: true).Should().BeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_device_that_dies_is_started_again_as_long_as_that_brings_the_run_forward(bool isForward) =>
        _rigs.GoOnAfter([Lost("rig-0", Blame.Device)], isForward).Should().Be(isForward);

    [Fact]
    public void Without_a_loss_there_is_nothing_to_go_on_for() => _rigs.GoOnAfter([], isForward: true).Should().BeFalse();

    private static BenchLost Lost(string? rig, Blame blame = Blame.Rig) => new(Sample.Noon, "part", blame, "gone") { Rig = rig };
}
