namespace ReferenceDevice.SyncMl;

/// <summary>A notice to the other side, or a question to the user.</summary>
/// <param name="Code">1100 to 1299, for example 1201, a session the client starts.</param>
/// <remarks>Source: OMA-TS-DM_RepPro 1.2, alert codes.</remarks>
public sealed record Alert(string CmdId, int Code, IReadOnlyList<SyncMlItem> Items, string? Correlator = null) : SyncMlCommand(CmdId, nameof(Alert));
