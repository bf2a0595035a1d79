namespace ReferenceDevice.Contract;

/// <summary>Which devices this one belongs to.</summary>
/// <param name="Brand">Whose brand it bears; null for none.</param>
/// <param name="Keys">Private keys of its device classes: PKCS#12 in base64, with an empty password.</param>
internal sealed record DeviceSetup(string? Brand = null, List<string>? Keys = null);
