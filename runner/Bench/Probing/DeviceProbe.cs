using System.Globalization;
using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench.Probing;

/// <summary>Asks the device about itself before the first test case, and holds the answers against statement and rig file.</summary>
/// <remarks>Changes no verdict and ends no run: a question that is not answered is noted, and the test cases find out what that means.</remarks>
internal sealed class DeviceProbe(DeviceLink link, TimeProvider time)
{
    private const string ClockPath = "GET /v1/clock";

    private readonly List<ProbeAnswer> _answers = [];
    private readonly List<ClockReading> _clocks = [];
    private readonly Dictionary<string, int> _verbs = [];
    private readonly long _start = time.GetTimestamp();

    /// <param name="observes">Letters of the observation points that the rig names.</param>
    public async Task<ProbeRecord> AskAsync(Statement statement, string observes)
    {
        ProbeReading? reading = null;
        try
        {
            var device = await link.IdentifyAsync();
            Note("GET /v1/device", $"{device.Manufacturer} {device.Model}, hardware {device.Hardware}, software {device.Software}, contract {device.Contract}; offers {string.Join(", ", device.Verbs)}");
            reading = new ProbeReading(device, _verbs, _clocks);
            await AskAllAsync();
        }
        catch (Exception cause) when (cause is ContractBreachException or DeviceSilentException or RigException)
        {
            Note("what was to come then", cause.Message);
        }

        return reading is null
            ? new ProbeRecord(_answers, new Dictionary<string, string>(), [])
            : new ProbeRecord(_answers, VerbRules.Options(reading), [.. ProbeRules.Findings(reading, statement, observes)]);
    }

    private async Task AskAllAsync()
    {
        await ReadClockAsync();
        var state = await link.StateAsync();
        Note("GET /v1/state", $"{state}");
        if (state.State is DeviceState.Off)   // elsewhere the questions about verbs might have an effect
        {
            foreach (var verb in VerbQuestion.Harmless)
            {
                var (asked, status) = await link.AskAboutAsync(verb);
                _verbs[verb] = (int)status;
                Note(asked, $"{(int)status}");
            }
        }

        await ReadClockAsync();
    }

    private async Task ReadClockAsync()
    {
        var before = time.GetElapsedTime(_start);
        var clock = await link.ClockAsync();
        _clocks.Add(new ClockReading(clock, before, time.GetElapsedTime(_start), time.GetUtcNow()));
        Note(ClockPath, string.Create(CultureInfo.InvariantCulture, $"monotonic {clock.Monotonic:0.###} ms, wall {clock.Wall.UtcDateTime:yyyy-MM-dd HH:mm:ss.fff 'UTC'}"));
    }

    private void Note(string asked, string answered) => _answers.Add(new ProbeAnswer(asked, answered));
}
