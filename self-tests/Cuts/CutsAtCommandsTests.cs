using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.SelfTests.Processes;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Cuts;

/// <summary>The supply is lost while the card has a command: before each of those that the device sends from switch-on to ready.</summary>
[Collection(nameof(OneReader))]
public sealed class CutsAtCommandsTests(CutRig rig, ITestOutputHelper output) : IClassFixture<CutRig>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Whichever_command_the_card_has_base_data_stays_and_card_data_is_gone()
    {
        await rig.BeginAsync(CutCard.Profile);
        await rig.OnAsync(DeviceState.Ready);
        var commands = Commands();
        await rig.OffAsync();

        var kept = new List<int>();
        foreach (var number in CutPlan.Of(Enumerable.Range(1, commands.Count).ToList()))
        {
            await CutAtAsync(number);
            kept.Add((await AfterCut.JudgeAsync(rig, $"a cut at command {number}, {commands[number - 1]}")).Count);
            output.WriteLine($"command {number,3} {commands[number - 1],-14} kept {kept[^1]}");
        }

        output.WriteLine(Histogram.Of("cuts while the card has a command", kept, $"of {commands.Count} commands"));
        kept.Should().HaveCountGreaterThan(5);
    }

    private async Task CutAtAsync(int number)
    {
        // the card that has a command gives no answer for 1.6 s: the cut comes long before
        await rig.BeginAsync(CutCard.Profile with { Faults = [new CardFault(new FaultTrigger { Apdu = number }, new FaultEffect.Mute())] });
        await rig.Device.SwitchOnAsync();
        (await rig.Evidence.WaitForAsync(entry => entry.Point is ObservationPoint.Card && entry.Fields.ContainsKey("fault"), Limit)).Should().NotBeNull();
        await rig.Device.CutAsync();
        await rig.UntilAsync(DeviceState.Off);
    }

    private List<string> Commands() =>
        [.. rig.Evidence.From(ObservationPoint.Card).Where(entry => entry.Fields.ContainsKey("command")).Select(entry => entry.Kind)];
}
