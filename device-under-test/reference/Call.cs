namespace ReferenceDevice;

/// <summary>Where a management session goes.</summary>
/// <param name="ServerId">The identifier of the server.</param>
/// <param name="Address">The URL of the server.</param>
/// <param name="TakesProxy">Whether a proxy is used that stands behind the connection of the account.</param>
public sealed record Call(string ServerId, string Address, bool TakesProxy = true);
