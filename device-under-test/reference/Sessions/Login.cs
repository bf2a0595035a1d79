namespace ReferenceDevice.Sessions;

/// <summary>One side's name and secret of a DM account, for syncml:auth-md5.</summary>
/// <param name="Nonce">AAuthData: what the first digest is made with; null if the account holds none.</param>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2, 5.3.1 (AppAuth).</remarks>
internal sealed record Login(string Name, string Secret, byte[]? Nonce = null);
