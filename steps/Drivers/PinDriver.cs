using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A card of the library that wants its PIN, and the user who types one.</summary>
public sealed class PinDriver(RigLease lease, LibraryDriver library, DeviceDriver device, PresentSwitchOn present)
{
    private const string Right = "the right PIN";
    private const string Wrong = "a wrong PIN";
    private const string Nothing = "nothing";
    private const string WrongDigits = "0000";

    // CLA, INS, P1, P2 and P3: a longer command has a PIN in it, a shorter one asks how many tries are left
    private const int DigitsOfHeader = 10;

    private readonly BenchRig _rig = lease.Rig;
    private readonly List<string> _typed = [];

    public Task SwitchOnAndTypeAsync(string card) => SwitchOnAsync(card, Right);

    public Task SwitchOnAndCorrectAsync(string card) => SwitchOnAsync(card, Wrong, Right);

    public Task SwitchOnAndMistypeAsync(string card) => SwitchOnAsync(card, Wrong);

    public Task SwitchOnAndRefuseAsync(string card) => SwitchOnAsync(card);

    /// <summary>The PINs that the card was given, beside those that the user has typed.</summary>
    public Observation Given()
    {
        var trace = present.Seen(ObservationPoint.Card);
        var given = trace.Where(entry => entry.Kind == "VERIFY PIN" && entry.Fields["command"].Length > DigitsOfHeader).ToList();
        return new Observation(Words(_typed), Words([.. given.Select(entry => entry.Fields.GetValueOrDefault("sw") is "9000" ? Right : Wrong)]), given.Count > 0 ? [.. given] : [.. trace.TakeLast(1)]);
    }

    // the user has what is asked for, until it is to be typed no more; then the question is refused
    private async Task SwitchOnAsync(string card, params IReadOnlyList<string> typed)
    {
        await _rig.Device.CatchUpAsync();
        await library.BeginSwitchOnWithAsync(card);
        await _rig.Device.WaitForEventAsync(happened => happened.Kind is "prompt" || (happened.Kind is "state" && happened.Outcome is DeviceState.Ready), device.Limits.Start);
        foreach (var pin in typed)
            await AnswerAsync("accept", pin);
        if (!typed.Contains(Right))
            await AnswerAsync("refuse", pin: null);
        await device.SettleAsync();
    }

    private async Task AnswerAsync(string answer, string? pin)
    {
        var open = await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Any(prompt => prompt.Kind is "pin"), device.Limits.Start);
        if (open.FirstOrDefault(prompt => prompt.Kind is "pin") is not { } asked)
            return;   // what becomes of the card is checked
        await _rig.Device.AnswerAsync(asked.Id, answer, pin is Wrong ? WrongDigits : pin is Right ? library.Card.Identity.Pins.Pin1 : null);
        if (pin is not null)
            _typed.Add(pin);
    }

    private static string Words(List<string> pins) => pins.Count is 0 ? Nothing : string.Join(", then ", pins);
}
