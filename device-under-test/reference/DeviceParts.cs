namespace ReferenceDevice;

/// <summary>The parts that decide what a requirement is about; a faulty device replaces one of them.</summary>
public sealed record DeviceParts
{
    /// <summary>A conforming device.</summary>
    public static readonly DeviceParts Conforming = new();

    public IWithdrawal Withdrawal { get; init; } = new FullWithdrawal();

    public IProvisioningGate ProvisioningGate { get; init; } = new GateAtAccept();

    public IResynchronisation Resynchronisation { get; init; } = new FullResynchronisation();

    public ISkipping Skipping { get; init; } = new SkippingOneAlone();

    public IKeepingRule Keeping { get; init; } = new KeepingAsIndicated();
}
