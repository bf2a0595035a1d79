namespace ReferenceDevice.Contract;

/// <summary>X.509 certificates in PEM that the device trusts, for the network and for DM servers.</summary>
internal sealed record Trust(List<string>? Network = null, List<string>? Dm = null);
