namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>A connection on which the other side has said all that it will say, and hears nothing.</summary>
internal sealed class OneSided(byte[] said) : MemoryStream(said, writable: false)
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
