namespace ReferenceDevice.Contract;

/// <summary>The base data of a test, as <c>PUT /v1/setup</c> carries it.</summary>
/// <remarks>Source: contract/openapi.yaml, schema Setup.</remarks>
internal sealed record Setup(
    string Reader,
    string? Network = null,
    List<Node>? Tree = null,
    List<ApplicationSetup>? Applications = null,
    DeviceSetup? Device = null,
    List<string>? Signers = null,
    Trust? Trust = null,
    Policy? Policy = null)
{
    /// <summary>True unless the policy switches card provisioning off.</summary>
    public bool ProvisionsFromCard => Policy?.CardProvisioning ?? true;

    public bool Refuses(string owner) => Policy?.RefusedOwners?.Contains(owner) ?? false;
}
