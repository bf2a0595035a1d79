namespace ReferenceDevice.Contract;

/// <summary>An application with the settings in effect now.</summary>
/// <remarks>Source: contract/openapi.yaml, schema Application.</remarks>
internal sealed record Application(string Id, bool Installed, bool Locked, List<Profile> Settings);
