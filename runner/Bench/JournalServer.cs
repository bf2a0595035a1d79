using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures;
using Conformance.Fixtures.Rig;
using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Tells the test host of the bench over a Unix socket, takes records from it, and alone writes them to the journal.</summary>
/// <remarks>
/// One JSON object a line: that of the bench first, when it stands; then those of the test host, each answered with "ok" when it is safe
/// on the disk, or "no" when it announces a test case that may not begin.
/// </remarks>
internal sealed class JournalServer : IDisposable
{
    private readonly Socket _listener;
    private readonly string _socketPath;
    private readonly Task<BenchDescription> _bench;
    private readonly Func<JournalRecord, bool> _take;

    public JournalServer(string socketPath, Task<BenchDescription> bench, Func<JournalRecord, bool> take)
    {
        (_socketPath, _bench, _take) = (socketPath, bench, take);
        _listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _listener.Bind(new UnixDomainSocketEndPoint(socketPath));
        _listener.Listen(1);
    }

    /// <summary>Serves one test host after the other until cancelled.</summary>
    /// <exception cref="JournalLostException">The journal cannot be written any more.</exception>
    /// <exception cref="RigException">The test host sends what is no record.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                using var connection = await _listener.AcceptAsync(cancel);
                await using var stream = new NetworkStream(connection);
                using var reader = new StreamReader(stream, Encoding.UTF8);
                await stream.WriteAsync(Encoding.UTF8.GetBytes((await _bench.WaitAsync(cancel)).Write() + "\n"), cancel);
                while (await reader.ReadLineAsync(cancel) is { } line)
                    await stream.WriteAsync(Taken(line) ? "ok\n"u8.ToArray() : "no\n"u8.ToArray(), cancel);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (IOException cause) when (cause.InnerException is SocketException)
            {
                // the test host is gone in the middle of a line: what it had finished is in the journal
            }
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(_socketPath);
    }

    private bool Taken(string line)
    {
        try
        {
            return _take(JsonLine.ReadJournalRecord(line));
        }
        catch (FormatException cause)
        {
            throw new RigException($"The test host sent what is no record: {cause.Message} Its output is in logs/test-host.log.", cause);
        }
    }
}
