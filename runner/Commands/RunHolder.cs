using System.Net.Sockets;
using Conformance.Reports.Integrity;

namespace Conformance.Runner.Commands;

/// <summary>Held by the one command that makes, continues or reports a run, from its start to its end; the kernel gives it back with the process.</summary>
/// <remarks>
/// Shape: a Unix socket in the abstract name space, named by the run's id. The lock in the run folder is another one: it is
/// the writer's, who outlives a command that was killed for as long as it takes to end in order.
/// </remarks>
internal sealed class RunHolder : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    /// <exception cref="RunHeldException">Another command has the run in hand.</exception>
    public RunHolder(string runId)
    {
        try
        {
            _socket.Bind(new UnixDomainSocketEndPoint($"\0hil-run-{runId}"));
        }
        catch (SocketException cause)
        {
            _socket.Dispose();
            throw new RunHeldException($"Run {runId} is in the hands of another command. Wait until it ends, or end it.", cause);
        }
    }

    public void Dispose() => _socket.Dispose();
}
