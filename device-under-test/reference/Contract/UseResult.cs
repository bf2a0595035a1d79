namespace ReferenceDevice.Contract;

/// <summary>The body of <c>POST /v1/applications/{id}/use</c>.</summary>
internal sealed record UseRequest(bool Hold = false);

/// <summary>The body of <c>PUT /v1/applications/{id}/lock</c>.</summary>
internal sealed record LockRequest(bool Locked);

/// <summary>What an application reached.</summary>
/// <param name="Reached">Whether there was a usable answer.</param>
/// <param name="Url">What it tried to reach; null where its settings name nothing.</param>
/// <param name="Status">HTTP status of the answer, if there was one.</param>
internal sealed record UseResult(bool Reached, string? Url = null, int? Status = null)
{
    public static readonly UseResult Nothing = new(Reached: false);
}
