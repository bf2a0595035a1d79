using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Faults;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>A card of the library in the device, and what the device makes of its objects, the sound and the damaged ones.</summary>
public sealed class LibraryDriver(RigLease lease, DeviceDriver device, PresentSwitchOn present, ContentDriver content)
{
    private const string ObjectContent = "SC MO ";
    private static readonly string[] Directories = ["EF.DIR", "ODF", "DODF"];

    private CardProfile? _card;

    public Task SwitchOnWithAsync(string name)
    {
        _card = CardLibrary.OfSuite.Load(name, lease.Seed);
        return device.SwitchOnAsync(_card);
    }

    /// <summary>That the device came as far as to what is wrong: only then is anything shown.</summary>
    /// <exception cref="InconclusiveException">It did not.</exception>
    public Observation Met()
    {
        const string Expected = "the device has met what is wrong with the card";
        var seen = present.Seen(ObservationPoint.Card);
        IReadOnlyList<EvidenceEntry> met = [.. seen.Where(entry => Card.Faults.Count > 0 ? Card.Faults.Any(fault => IsNear(fault.When, entry)) : Damaged(entry.Fields.GetValueOrDefault("content") ?? ""))];
        return met.Count > 0 ? new Observation(Expected, Expected, met)
            : throw new InconclusiveException("The device has not come as far as to what is wrong with the card: the trace has no such command.");
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

    /// <summary>Nodes and accounts with data of objects of which nothing may be used.</summary>
    public Task<Observation> DamagedOnesAsync() => content.AnywhereAsync(DataOf(Objects(Expectation.MustSkip)));

    /// <summary>The device goes off and comes up again without a card, with its own data and nothing of the card's.</summary>
    public async Task<Observation> UnharmedAsync()
    {
        await device.SwitchOffAsync();
        await device.SwitchOnWithoutCardAsync();
        return await content.OwnDataAsync(DataOf([.. Card.Objects.Select(one => one.Object)]));
    }

    /// <summary>Which of the objects that have to be skipped the device has told of.</summary>
    public Task<Observation> ToldAsync() => content.SkippedAsync([.. Card.Objects.Where(one => Card.ExpectationOf(one) is Expectation.MustSkip).Select(one => one.Label)]);

    /// <summary>The account that the mail application shows under the name that two objects of the card have.</summary>
    public Task<Observation> FirstInEffectAsync() =>
        content.AccountAsync("mail", Accounts.OfMail(Card.Objects.First(one => one.Object.Type == ManagementObjectId.Mail).Object));

    private CardProfile Card => _card!;

    private IReadOnlyList<ManagementObject> Objects(Expectation expectation) => [.. Card.Objects.Where(one => Card.ExpectationOf(one) == expectation).Select(one => one.Object)];

    // the file that the fault waits for was selected, or the command came: a tracer does not tell which answers were the card's fault
    private static bool IsNear(FaultTrigger when, EvidenceEntry entry) =>
        when.Content is { } content ? entry.Fields.GetValueOrDefault("content") == content : entry.Kind == when.Command;

    // what is wrong lies in the files of objects that are not whole; where there is none, in the way to them
    private bool Damaged(string read)
    {
        var files = Card.Objects.Where(one => one.Expectation is not Expectation.MustHold && one.Damage?.Kind is not (DamageKind.MissingFile or DamageKind.Loop)).ToList();
        return files.Count > 0
            ? files.Exists(one => read == ObjectContent + one.Label)
            : Directories.Any(directory => read.StartsWith(directory, StringComparison.Ordinal));
    }

    // values that no other object of the card has, long enough not to turn up by chance
    private IReadOnlyList<string> DataOf(IReadOnlyList<ManagementObject> objects)
    {
        var others = Card.Objects.Select(one => one.Object).Except(objects).SelectMany(Values).ToHashSet();
        return [.. objects.SelectMany(Values).Where(value => value.Length >= 8 && !others.Contains(value)).Distinct()];
    }

    private static IEnumerable<string> Values(ManagementObject mo) => mo.Nodes.Select(node => node.Value).OfType<string>();
}
