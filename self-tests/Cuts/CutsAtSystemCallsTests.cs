using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Network;
using Conformance.SelfTests.Processes;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Cuts;

/// <summary>The supply is lost as the device is about to make a system call on its storage.</summary>
[Collection(nameof(OneReader))]
public sealed class CutsAtSystemCallsTests(CutRig rig, ITestOutputHelper output) : IClassFixture<CutRig>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<Window, string> Words = new()
    {
        [Window.SwitchOn] = "from switch-on",
        [Window.Provisioning] = "from the accept",
        [Window.SwitchOff] = "switching off",
    };

    /// <summary>What strace watches.</summary>
    public enum Window
    {
        SwitchOn,
        Provisioning,
        SwitchOff,
    }

    [Theory]
    [InlineData(Window.SwitchOn)]
    [InlineData(Window.Provisioning)]
    [InlineData(Window.SwitchOff)]
    public async Task Between_whichever_two_calls_base_data_stays_and_card_data_is_gone(Window window)
    {
        var whole = await RunAsync(window, kill: null);
        await rig.TreeWithoutCardAsync();
        whole.Should().NotBeEmpty();

        var places = new HashSet<int>();
        var kept = new List<int>();
        foreach (var place in CutPlan.Of(Enumerable.Range(0, whole.Count).ToList()))
        {
            var call = whole[place];
            var done = await RunAsync(window, (call.Name, call.Count));
            kept.Add((await AfterCut.JudgeAsync(rig, $"a cut in {window} after {done.Count} calls, before {call}")).Count);
            places.Add(done.Count);
            output.WriteLine($"{window} {done.Count,3} of {whole.Count} calls, before {call,-34} kept {kept[^1]}");
        }

        output.WriteLine(Histogram.Of($"cuts before a call on the storage, {Words[window]}", kept, $"at {places.Count} of {whole.Count} places"));
        if (CutPlan.IsWhole)
            places.Should().Contain(Reachable(window, whole), "there is a cut before every call");
    }

    // which thread comes to a count first is only known as long as one thread works: what the boot leaves out is in the window after it
    private static IEnumerable<int> Reachable(Window window, IReadOnlyList<StorageCall> whole) =>
        Enumerable.Range(0, window is Window.SwitchOn ? whole.TakeWhile(call => call.Thread == whole[0].Thread).Count() : whole.Count);

    /// <returns>The calls that were carried out.</returns>
    private async Task<IReadOnlyList<StorageCall>> RunAsync(Window window, (string Name, int Count)? kill)
    {
        await rig.BeginAsync(CutCard.Profile);
        using var trace = await StartAsync(window, kill);
        // a count that no thread comes to this time is a cut at the end
        if (window is not Window.SwitchOff && (await rig.Device.WaitForAsync(state => state is DeviceState.Off or DeviceState.Ready, Limit)).State is DeviceState.Ready)
            await rig.Device.CutAsync();

        await rig.UntilAsync(DeviceState.Off);
        return await trace.EndAsync();
    }

    private async Task<SystemCallTrace> StartAsync(Window window, (string Name, int Count)? kill)
    {
        switch (window)
        {
            case Window.SwitchOn:
                var fromTheStart = await SystemCallTrace.AttachAsync(rig.DeviceProper(), rig.Storage, kill);
                await rig.Device.SwitchOnAsync();
                return fromTheStart;
            case Window.Provisioning:
                rig.Cell.HoldAnswers();
                await rig.Device.SwitchOnAsync();
                (await rig.Evidence.WaitForAsync(entry => entry.Point is ObservationPoint.Network && entry.Kind == Uplink.AuthenticationResponse, Limit)).Should().NotBeNull();
                var fromTheAccept = await SystemCallTrace.AttachAsync(rig.DeviceProper(), rig.Storage, kill);
                rig.Cell.ReleaseAnswers();
                return fromTheAccept;
            default:
                await rig.OnAsync(DeviceState.Ready);
                var fromReady = await SystemCallTrace.AttachAsync(rig.DeviceProper(), rig.Storage, kill);
                await rig.Device.SwitchOffAsync();
                return fromReady;
        }
    }
}
