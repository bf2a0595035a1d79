using System.Net.Sockets;
using System.Text;
using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Takes records from the test host over a Unix socket and alone writes them to the journal.</summary>
/// <remarks>One JSON object a line; each is answered with "ok" after it has been flushed.</remarks>
internal sealed class JournalServer : IDisposable
{
    private readonly Socket _listener;
    private readonly JournalWriter _journal;
    private readonly Action<JournalRecord> _onRecord;

    public JournalServer(string socketPath, JournalWriter journal, Action<JournalRecord> onRecord)
    {
        (_journal, _onRecord) = (journal, onRecord);
        _listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _listener.Bind(new UnixDomainSocketEndPoint(socketPath));
        _listener.Listen(1);
    }

    /// <summary>Serves one test host after the other until cancelled.</summary>
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
                {
                    Take(JsonLine.ReadJournalRecord(line));
                    await stream.WriteAsync("ok\n"u8.ToArray(), cancel);
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (IOException)
            {
                // the test host is gone in the middle of a line: what it had finished is in the journal, the rest is not run
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Take(JournalRecord record)
    {
        _journal.Append(record);
        _onRecord(record);
    }
}
