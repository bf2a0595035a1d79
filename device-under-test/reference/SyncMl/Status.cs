namespace ReferenceDevice.SyncMl;

/// <summary>The outcome of one command of the other side's message.</summary>
/// <param name="MsgRef">MsgID of that message.</param>
/// <param name="CmdRef">CmdID of that command; "0" for the message's header.</param>
/// <param name="Cmd">Name of that command; "SyncHdr" for the header.</param>
/// <param name="Code">For example 200, 401, 404.</param>
/// <remarks>Source: OMA-TS-SyncML_RepPro 1.2, Status; OMA-TS-DM_RepPro 1.2, response status codes.</remarks>
public sealed record Status(string CmdId, string MsgRef, string CmdRef, string Cmd, int Code) : SyncMlCommand(CmdId, nameof(Status))
{
    public IReadOnlyList<string> TargetRefs { get; init; } = [];

    public IReadOnlyList<string> SourceRefs { get; init; } = [];

    /// <summary>How to authenticate, when the code asks for it; with 200 and 212 a nonce for the next time.</summary>
    public Challenge? Challenge { get; init; }

    public IReadOnlyList<SyncMlItem> Items { get; init; } = [];
}
