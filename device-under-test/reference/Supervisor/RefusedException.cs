namespace ReferenceDevice.Supervisor;

/// <summary>A request is not granted: <paramref name="status"/> is the HTTP status, the message the problem's title.</summary>
internal sealed class RefusedException(int status, string reason) : Exception(reason)
{
    public int Status { get; } = status;
}
