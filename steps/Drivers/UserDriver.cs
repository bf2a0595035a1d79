using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The user of the device: sees what it asks and tells, and answers.</summary>
public sealed class UserDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present, HeldAnswer answer)
{
    private const string Nothing = "nothing";

    private readonly BenchRig _rig = lease.Rig;
    private DevicePrompt? _shown;
    private EvidenceEntry[] _asked = [];

    /// <summary>Switches on with the card; returns when the device asks or tells something, or has settled without.</summary>
    /// <param name="isToAsk">True: a question that comes a little after the device is ready is waited for.</param>
    public async Task SwitchOnAsync(SubscriberCard card, bool isToAsk = true)
    {
        await _rig.Device.CatchUpAsync();
        await device.BeginSwitchOnAsync(card);
        await answer.LookAsync(card, device.Limits);
        await _rig.Device.WaitForEventAsync(IsPromptOrEnd, device.Limits.Start);
        await SeeAsync(isToAsk);
        await SettleAsync();
    }

    /// <summary>Looks at what the device asks.</summary>
    /// <param name="isToAsk">True: waits for a question for as long as the rig watches.</param>
    public async Task SeeAsync(bool isToAsk)
    {
        var open = await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Count > 0, isToAsk ? Watch : TimeSpan.Zero);
        _shown = open.Count is 0 ? null : open[0];
        present.IsAsked = _shown is not null;
        _asked = [present.Seen(ObservationPoint.Device)[^1]];
    }

    /// <summary>Accepts what is asked, and gives the device its time to use the object.</summary>
    public Task AcceptAsync() => AnswerAsync("accept", TimeSpan.FromMilliseconds(device.Limits.Provisioning));

    /// <summary>Refuses it, and looks for what the device does with the object for as long as the rig watches.</summary>
    public Task RefuseAsync() => AnswerAsync("refuse", Watch);

    /// <summary>Consents to keep data, or does not; the device, which need not tell that it keeps something, gets as long as the rig watches to do so.</summary>
    public Task ConsentAsync(bool consents) => consents ? AnswerAsync("accept", Watch) : AnswerAsync("refuse", TimeSpan.Zero);

    /// <summary>Has accepted what the card asks, and switched off.</summary>
    public async Task AcceptBeforeAsync(SubscriberCard card)
    {
        await SwitchOnAsync(card);
        await AcceptAsync();
        await device.SwitchOffAsync();
    }

    /// <summary>Puts away what the device tells.</summary>
    public Task DismissAsync() => AnswerAsync("dismiss", Watch);

    /// <summary>Lets the time pass that the device states for an answer.</summary>
    /// <exception cref="InconclusiveException">It states none.</exception>
    public async Task LetTimePassAsync()
    {
        if (_shown is null)
            return;
        if (device.Limits.PromptAnswer is not { } limit)
            throw new InconclusiveException("The device states no limit promptAnswer in GET /v1/device: nobody can tell when it goes on without an answer.");
        await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Count is 0, TimeSpan.FromMilliseconds(limit + device.Limits.Provisioning));
        await SettleAsync();
    }

    /// <summary>Whether the object was asked or told about in this switch-on.</summary>
    /// <param name="kind">confirm or inform.</param>
    public Observation Shown(string kind, SubscriberCard card, string name)
    {
        string Told(string shown, bool isAbout) => $"{shown}, {(isAbout ? "about" : "not about")} '{name}'";
        var actual = _shown is null ? Nothing : Told(_shown.Kind, _shown.Text.Contains(card.Mark(name), StringComparison.Ordinal));
        return new Observation(Told(kind, isAbout: true), actual, _asked);
    }

    /// <summary>Whether anything was asked in this switch-on, in any words.</summary>
    public Observation Asked()
    {
        const string Expected = "a question";
        return new Observation(Expected, _shown is null ? Nothing : _shown.Kind is "confirm" ? Expected : $"{_shown.Kind} '{_shown.Text}'", _asked);
    }

    /// <summary>What is open now.</summary>
    public async Task<Observation> OpenAsync()
    {
        var open = await _rig.Device.PromptsAsync();
        return new Observation(Nothing, open.Count is 0 ? Nothing : string.Join("; ", open.Select(prompt => $"{prompt.Kind} '{prompt.Text}'")), present.Seen(ObservationPoint.Device)[^1]);
    }

    private TimeSpan Watch => TimeSpan.FromMilliseconds(_rig.Description.WatchMs);

    private async Task AnswerAsync(string word, TimeSpan limit)
    {
        if (_shown is null)
            return;   // whether anything was shown is checked
        await _rig.Device.CatchUpAsync();
        await _rig.Device.AnswerAsync(_shown.Id, word);
        present.IsAsked = false;
        await _rig.Device.WaitForEventAsync(happened => happened.Kind is "mo", limit);
        await SettleAsync();
    }

    private async Task SettleAsync() => await present.SettleAsync(await _rig.Device.WaitForAsync(present.IsSettled, device.Limits.Start));

    private static bool IsPromptOrEnd(DeviceEvent happened) =>
        happened is { Kind: "prompt", Outcome: "shown" } || (happened.Kind is "state" && happened.Outcome is DeviceState.Ready);
}
