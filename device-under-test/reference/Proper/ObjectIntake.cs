using System.Collections.Concurrent;
using System.Data.Common;
using ReferenceDevice.Applications;
using ReferenceDevice.Keeping;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Takes one card's objects in: at once, or after the user has agreed.</summary>
/// <remarks>
/// An object that waits for the user is in no part of the device, and the others do not wait for it. Who refuses or does not
/// answer in time has refused until the next switch-on.
/// </remarks>
/// <param name="device">What takes them.</param>
/// <param name="keeping">Decides which of them stay.</param>
/// <param name="end">The card has gone, or the device is switched off.</param>
internal sealed class ObjectIntake(DeviceCore device, SubscriberKeeping keeping, CancellationToken end)
{
    private readonly MoInsertion _insertion = new(
        keeping, device.Parts.Form, (place, carried) => device.Parts.Coexistence.TakesPlace(new OwnData(device.Tree, place), carried), device.Parts.Priority);
    private readonly Lock _inserting = new();
    private readonly ConcurrentBag<Task> _waiting = [];
    private readonly List<ManagementObject> _untold = [];

    /// <summary>Called when an object has come in that had waited for the user.</summary>
    public Action? CameLate { get; set; }

    /// <exception cref="MoSkippedException">The policy refuses its owner, or the memory does not take it.</exception>
    public void Take(string label, CardMessage message)
    {
        if (message.Objects.Select(one => one.Value("Ext/DMSC/Owner")).FirstOrDefault(owner => owner is not null && device.Parts.Policing.Refuses(device.Setup.Refuses(owner))) is { } refused)
            throw new MoSkippedException($"policy refuses owner '{refused}'");
        foreach (var notice in message.Interactions.Where(one => !one.IsQuestion))
            device.User.Inform(notice.Text);
        if (message.Interactions.Any(one => one.IsQuestion))
            Wait(label, message);
        else
            Insert(label, message);
    }

    /// <summary>Asks the user whether an object may stay.</summary>
    public void AskToKeep(string place) => _waiting.Add(KeepIfAgreedAsync(place));

    /// <summary>Asks the user something on whose answer nothing depends.</summary>
    public void Ask(string text) => _waiting.Add(device.User.ConfirmAsync(text, end));

    /// <summary>Tells what the applications make of the objects that have come in since it was last told.</summary>
    public void TellApplications()
    {
        lock (_inserting)
        {
            foreach (var one in _untold)
                TellApplication(one);
            _untold.Clear();
        }
    }

    /// <summary>Ends when nothing waits for the user any more.</summary>
    public Task IdleAsync() => Task.WhenAll(_waiting);

    private void Wait(string label, CardMessage message)
    {
        Store(() => keeping.Await([.. message.Objects.Select(MoInsertion.OwnPlace)]));
        _waiting.Add(TakeIfAgreedAsync(label, message));
    }

    private async Task TakeIfAgreedAsync(string label, CardMessage message)
    {
        foreach (var question in message.Interactions.Where(one => one.IsQuestion))
        {
            if (await device.Parts.Consent.AgreedAsync(question.Text, () => device.User.ReplyAsync(question.Text, end)))
                continue;
            device.Reporter.Tell("mo", label, "skipped", "the user has not agreed");
            return;
        }

        if (end.IsCancellationRequested)
            return;
        try
        {
            Insert(label, message);
        }
        catch (MoSkippedException reason)
        {
            device.Reporter.Tell("mo", label, "skipped", reason.Message);
            return;
        }

        TellApplications();
        CameLate?.Invoke();
    }

    private async Task KeepIfAgreedAsync(string place)
    {
        // a yes that the switch-off follows at once is a yes all the same: card data is withdrawn after the last of them
        var question = $"Keep '{NodePath.Name(place)}' when the device is switched off?";
        if (!await device.Parts.KeepingConsent.AgreedAsync(question, () => device.User.ReplyAsync(question, end)))
            return;
        try
        {
            Store(() => keeping.Agree(place));
        }
        catch (MoSkippedException reason)
        {
            device.Reporter.Tell("error", "storage", null, $"'{place}' is not kept: {reason.Message}");
        }
    }

    private void Insert(string label, CardMessage message)
    {
        lock (_inserting)
        {
            List<string> places = [];
            Store(() => places = _insertion.Insert(message.Objects));
            _untold.AddRange(message.Objects);
            device.Reporter.Tell("mo", label, "inserted", device.Parts.Record.Inserted(places, message.Objects.SelectMany(one => one.Nodes).Select(node => node.Value).OfType<string>()));
        }
    }

    private static void Store(Action writing)
    {
        try
        {
            writing();
        }
        catch (Exception failure) when (failure is DbException or IOException)
        {
            throw new MoSkippedException($"the memory of the device does not take it: {failure.Message}");
        }
    }

    private void TellApplication(ManagementObject inserted)
    {
        if (ApplicationKind.Claiming(inserted) is not { Id: var id })
            return;
        if (!device.Applications.IsInstalled(id))
            device.Reporter.Tell("application", id, "refused", "not installed");
        else if (device.Applications.IsLocked(id))
            device.Reporter.Tell("application", id, "refused", "locked");
        else
            device.Reporter.Tell("application", id, "configured", inserted.RootName);
    }
}
