using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A card of the library in the device, and what the device makes of its objects, the sound and the damaged ones.</summary>
public sealed class LibraryDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present, ContentDriver content, PresenceDriver presence)
{
    private const string ObjectContent = "SC MO ";

    private CardProfile? _card;

    /// <summary>The card that the device was switched on with.</summary>
    public CardProfile Card => _card!;

    public Task SwitchOnWithAsync(string name) => device.SwitchOnAsync(Take(name));

    /// <summary>Returns as soon as the supply is on.</summary>
    public Task BeginSwitchOnWithAsync(string name) => device.BeginSwitchOnAsync(Take(name));

    /// <summary>That the device came as far as to what is wrong: only then is anything shown.</summary>
    /// <exception cref="InconclusiveException">It did not.</exception>
    public Observation Met()
    {
        const string Expected = "the device has met what is wrong with the card";
        var met = present.Seen(ObservationPoint.Card).Where(entry => CardFlaw.IsMetBy(Card, entry)).ToList();
        return met.Count > 0 ? new Observation(Expected, Expected, [.. met])
            : throw new InconclusiveException("The device has not come as far as to what is wrong with the card: the trace has no such command.");
    }

    /// <summary>Whether the device has settled in the time that it states for boot, attach and provisioning.</summary>
    public Observation AtRest()
    {
        const string Expected = "settled in its own time";
        return new Observation(Expected, present.End is { State: var state } && present.IsSettled(state) ? Expected : $"still {present.End}", present.Seen(ObservationPoint.Device)[^1]);
    }

    /// <summary>Which of the card's sound objects were read.</summary>
    public Observation Read()
    {
        var sound = Card.Objects.Where(one => Card.ExpectationOf(one) is Expectation.MustHold).ToList();
        var reads = present.Seen(ObservationPoint.Card).Where(entry => entry.Kind == "READ BINARY").ToLookup(entry => entry.Fields.GetValueOrDefault("content") ?? "");
        var read = sound.Where(one => reads.Contains(ObjectContent + one.Label)).ToList();
        return new Observation(
            string.Join(", ", sound.Select(one => one.Label)),
            string.Join(", ", read.Select(one => one.Label)),
            [.. read.SelectMany(one => reads[ObjectContent + one.Label].Take(1))]);
    }

    /// <summary>How the tree differs from what the sound objects say.</summary>
    public Task<Observation> SoundOnesAsync() => content.DifferencesFromAsync(Objects(Expectation.MustHold));

    /// <summary>Nodes and accounts with data of objects of which nothing may be used, or which may be used as a whole alone and are there in part.</summary>
    public async Task<Observation> DamagedOnesAsync()
    {
        var parts = await content.NotWholeAsync([.. Card.Objects.Where(IsWholeOrNothing).Select(one => one.Object)]);
        return await presence.AnywhereAsync(LibraryMarks.Of(Card, [.. Objects(Expectation.MustSkip), .. parts]));
    }

    /// <summary>Nodes and accounts with data of any object of the card.</summary>
    public Task<Observation> AnyAsync() => presence.AnywhereAsync(LibraryMarks.Of(Card, [.. Card.Objects.Select(one => one.Object)]));

    /// <summary>The device goes off and comes up again without a card, with its own data and nothing of the card's.</summary>
    public async Task<Observation> UnharmedAsync()
    {
        await device.SwitchOffAsync();
        await device.SwitchOnWithoutCardAsync();
        return await content.OwnDataAsync(LibraryMarks.Of(Card, [.. Card.Objects.Select(one => one.Object)]));
    }

    /// <summary>Which of the objects that have to be skipped the device has told of.</summary>
    public Task<Observation> ToldAsync() => content.SkippedAsync([.. Card.Objects.Where(one => Card.ExpectationOf(one) is Expectation.MustSkip).Select(one => one.Label)]);

    /// <summary>The account that the mail application shows under the name that two objects of the card have.</summary>
    public Task<Observation> FirstInEffectAsync() =>
        content.AccountAsync("mail", Accounts.OfMail(Card.Objects.First(one => one.Object.Type == ManagementObjectId.Mail).Object));

    private CardProfile Take(string name) => _card = CardLibrary.OfSuite.Load(name, lease.Seed);

    private IReadOnlyList<ManagementObject> Objects(Expectation expectation) => [.. Card.Objects.Where(one => Card.ExpectationOf(one) == expectation).Select(one => one.Object)];

    // sound in itself, but not sure to be reached; a byte that the card changes on the way nobody can tell
    private bool IsWholeOrNothing(CardObject one) =>
        one.Expectation is Expectation.MustHold && Card.ExpectationOf(one) is Expectation.MayHold && !Card.Faults.Any(fault => fault.Does is FaultEffect.Corrupt);
}
