using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures;
using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Takes records from the test host over a Unix socket and alone writes them to the journal.</summary>
/// <remarks>One JSON object a line; each is answered with "ok" when it is safe on the disk, or "no" when it announces a test case that may not begin.</remarks>
internal sealed class JournalServer : IDisposable
{
    private readonly Socket _listener;
    private readonly string _socketPath;
    private readonly Func<JournalRecord, bool> _take;

    public JournalServer(string socketPath, Func<JournalRecord, bool> take)
    {
        (_socketPath, _take) = (socketPath, take);
        _listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _listener.Bind(new UnixDomainSocketEndPoint(socketPath));
        _listener.Listen(1);
    }

    /// <summary>Serves one test host after the other until cancelled.</summary>
    /// <exception cref="RigException">The journal cannot be written any more, or the test host sends what is no record.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                using var connection = await _listener.AcceptAsync(cancel);
                await using var stream = new NetworkStream(connection);
                using var reader = new StreamReader(stream, Encoding.UTF8);
                while (await reader.ReadLineAsync(cancel) is { } line)
                    await stream.WriteAsync(Taken(line) ? "ok\n"u8.ToArray() : "no\n"u8.ToArray(), cancel);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (IOException)
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
        catch (IOException cause)
        {
            throw new JournalLostException(cause);
        }
    }
}
