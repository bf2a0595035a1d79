using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>The user of the device: sees what it asks and tells, and answers.</summary>
public sealed class UserDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present, HeldAnswer answer, ContentDriver content)
{
    private const string Nothing = "nothing";
    private const int MostNews = 5;   // of the device's own, one after the other

    private readonly BenchRig _rig = lease.Rig;
    private SubscriberCard? _card;
    private DevicePrompt? _shown;
    private EvidenceEntry[] _asked = [];

    /// <summary>Switches on with the card; returns when the device asks or tells something, or has settled without.</summary>
    /// <param name="isToAsk">True: a question that comes a little after the device is ready is waited for.</param>
    /// <exception cref="InconclusiveException">It has not even started the card.</exception>
    public async Task SwitchOnAsync(SubscriberCard card, bool isToAsk = true)
    {
        _card = card;
        await _rig.Device.CatchUpAsync();
        await device.BeginSwitchOnAsync(card);
        await answer.LookAsync(card, device.Limits);
        await _rig.Device.WaitForEventAsync(IsPromptOrEnd, device.Limits.Start);
        await SeeAsync(isToAsk);
        await SettleAsync();
        present.RequireCardStarted();
    }

    /// <summary>Looks at what the device asks; what it tells of its own accord is put away.</summary>
    /// <param name="isToAsk">True: waits for a question for as long as the rig watches.</param>
    public async Task SeeAsync(bool isToAsk)
    {
        var wait = isToAsk ? Watch : TimeSpan.Zero;
        _shown = await NextAsync(wait);
        for (var news = 0; news < MostNews && _shown is { Kind: "inform" } && !IsOfCard(_shown); news++)
        {
            await _rig.Device.AnswerAsync(_shown.Id, "dismiss");
            _shown = await NextAsync(wait);
        }

        present.IsAsked = _shown is not null;
        _asked = [present.Seen(ObservationPoint.Device)[^1]];
    }

    /// <summary>To be asked where something is done to a device that asks.</summary>
    /// <exception cref="InconclusiveException">It asks nothing.</exception>
    public void RequireAsked()
    {
        if (_shown is null)
            throw new InconclusiveException("The device was to ask its user, and asks nothing.");
    }

    /// <summary>Accepts what is asked, and gives the device its time to use the object.</summary>
    public async Task AcceptAsync()
    {
        await AnswerAsync("accept", () => _rig.Device.WaitForEventAsync(IsOfObject, TimeSpan.FromMilliseconds(device.Limits.Provisioning)));
        await UseAsync();
    }

    /// <summary>Refuses it, and looks for what the device does with the object for as long as the rig watches.</summary>
    public Task RefuseAsync() => AnswerAsync("refuse", WatchAsync);

    /// <summary>Consents to keep data, or does not; the device, which need not tell that it keeps something, gets as long as the rig watches to do so.</summary>
    public Task ConsentAsync(bool consents) => consents ? AnswerAsync("accept", () => _rig.Device.WatchForEventAsync(_ => false, Watch)) : AnswerAsync("refuse", () => Task.CompletedTask);

    /// <summary>Has accepted what the card asks, and switched off.</summary>
    public async Task AcceptBeforeAsync(SubscriberCard card)
    {
        await SwitchOnAsync(card);
        await AcceptAsync();
        await device.SwitchOffAsync();
    }

    /// <summary>Puts away what the device tells, and gives it its time to use the object.</summary>
    public async Task DismissAsync()
    {
        await AnswerAsync("dismiss", WatchAsync);
        await UseAsync();
    }

    /// <summary>Lets the time pass that the device states for an answer, and looks for what it does then with the object for as long as the rig watches.</summary>
    /// <exception cref="InconclusiveException">It states none.</exception>
    public async Task LetTimePassAsync()
    {
        if (_shown is null)
            return;
        if (device.Limits.PromptAnswer is not { } limit)
            throw new InconclusiveException("The device states no limit promptAnswer in GET /v1/device: nobody can tell when it goes on without an answer.");
        var open = await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Count is 0, TimeSpan.FromMilliseconds(limit + device.Limits.Provisioning));
        present.IsAsked = open.Count > 0;
        await WatchAsync();
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

    /// <summary>What questions are open now, and what is told of the card; that a card is missing, say, may be told. A device without user interface asks nothing.</summary>
    public async Task<Observation> OpenAsync()
    {
        if (!_rig.Device.Offers(Verb.Prompts))
            return new Observation(Nothing, Nothing, present.Seen(ObservationPoint.Device)[^1]);
        var open = (await _rig.Device.PromptsAsync()).Where(prompt => prompt.Kind is "confirm" || IsOfCard(prompt)).ToList();
        return new Observation(Nothing, open.Count is 0 ? Nothing : string.Join("; ", open.Select(prompt => $"{prompt.Kind} '{prompt.Text}'")), present.Seen(ObservationPoint.Device)[^1]);
    }

    private TimeSpan Watch => TimeSpan.FromMilliseconds(_rig.Bench.WatchMs);

    private Task WatchAsync() => _rig.Device.WatchForEventAsync(IsOfObject, Watch);

    private async Task AnswerAsync(string word, Func<Task> wait)
    {
        if (_shown is null)
            return;   // whether anything was shown is checked
        await _rig.Device.CatchUpAsync();
        await _rig.Device.AnswerAsync(_shown.Id, word);
        present.IsAsked = false;
        await wait();
        await SettleAsync();
    }

    // the event of the object comes before that of its application, and a device may be ready all the while
    private async Task UseAsync()
    {
        if (_shown is not null)
            await _rig.Device.WaitForAsync(() => content.MissingFromAsync(_card!), missing => missing.Count is 0, TimeSpan.FromMilliseconds(device.Limits.Provisioning));
    }

    // what is about the card before anything else, and questions before news
    private async Task<DevicePrompt?> NextAsync(TimeSpan wait)
    {
        var open = await _rig.Device.WaitForAsync(_rig.Device.PromptsAsync, prompts => prompts.Count > 0, wait);
        return open.OrderByDescending(IsOfCard).ThenByDescending(prompt => prompt.Kind is "confirm").FirstOrDefault();
    }

    private bool IsOfCard(DevicePrompt prompt) => _card is not null && _card.Marks.Any(mark => prompt.Text.Contains(mark, StringComparison.Ordinal));

    private static bool IsOfObject(DeviceEvent happened) => happened.Kind is "mo";

    private async Task SettleAsync() => await present.SettleAsync(await _rig.Device.WaitForAsync(present.IsSettled, device.Limits.Start));

    private static bool IsPromptOrEnd(DeviceEvent happened) =>
        happened is { Kind: "prompt", Outcome: "shown" } || (happened.Kind is "state" && happened.Outcome is DeviceState.Ready);
}
