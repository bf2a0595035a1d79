using ReferenceDevice.Storage;

namespace ReferenceDevice;

/// <summary>The parts that decide what a requirement is about; a faulty device replaces one of them.</summary>
public sealed record DeviceParts
{
    /// <summary>A conforming device.</summary>
    public static readonly DeviceParts Conforming = new();

    public IWithdrawal Withdrawal { get; init; } = new FullWithdrawal();

    public IProvisioningGate ProvisioningGate { get; init; } = new GateAtAccept();

    public INetworkEntry NetworkEntry { get; init; } = new EntryByCard();

    public IResynchronisation Resynchronisation { get; init; } = new FullResynchronisation();

    public IPolicing Policing { get; init; } = new PolicyHeeded();

    public ICardReading Reading { get; init; } = new ReadingOfAll();

    public ISelection Selection { get; init; } = new SelectionOfAll();

    public ISkipping Skipping { get; init; } = new SkippingOneAlone();

    public IPriority Priority { get; init; } = new PriorityOfTheFirst();

    public IStrictness Strictness { get; init; } = new FullStrictness();

    public IRecord Record { get; init; } = new RecordOfPlaces();

    public IKeepingRule Keeping { get; init; } = new KeepingAsIndicated();

    /// <summary>To keeping an object.</summary>
    public IConsent KeepingConsent { get; init; } = new ConsentByAnswer();

    /// <summary>To using an object.</summary>
    public IConsent Consent { get; init; } = new ConsentByAnswer();

    public ILocking Locking { get; init; } = new LockHeeded();

    public IProtectionRule Protection { get; init; } = new FullProtection();

    public INodeForm Form { get; init; } = new FormOfTheCard();

    public IAccountChoice Accounts { get; init; } = new AccountsOfTheTree();

    public IConnectionRule Connection { get; init; } = new ConnectionAsNamed();

    public ICoexistence Coexistence { get; init; } = new Overlay();

    public ICalling Calling { get; init; } = new CallingAsTheAccountSays();

    public IRetrying Retrying { get; init; } = new RetryingAsDeclared();

    public IServerProof ServerProof { get; init; } = new ProofEachTime();

    public IObedience Obedience { get; init; } = new FullObedience();

    /// <summary>Opens the store of the values that come from cards; it is given the path of a file of its own.</summary>
    public Func<string, ICardStore> CardStore { get; init; } = SealedFile.At;
}
