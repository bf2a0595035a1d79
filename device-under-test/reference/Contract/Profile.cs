namespace ReferenceDevice.Contract;

/// <summary>One account or profile of an application; what the application does not have is absent.</summary>
/// <remarks>Source: contract/openapi.yaml, schema Profile.</remarks>
public sealed record Profile(
    string Name,
    string? Server = null,
    string? Port = null,
    string? User = null,
    string? Connection = null,
    string? Origin = null);
