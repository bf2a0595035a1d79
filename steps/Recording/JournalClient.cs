using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>Sends records to the runner, who alone writes the journal; returns when a record is safe there.</summary>
public static class JournalClient
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);
    private static readonly Lock Gate = new();
    private static readonly Lazy<NetworkStream> Connection = new(Connect);

    /// <returns>False when the runner does not want the test case begun that the record announces: the bench has to be renewed first.</returns>
    /// <exception cref="RigException">The runner does not take the record within 10 seconds.</exception>
    public static bool Send(JournalRecord record)
    {
        lock (Gate)
        {
            try
            {
                Connection.Value.Write(Encoding.UTF8.GetBytes(JsonLine.Write(record) + "\n"));
                Span<byte> answer = stackalloc byte[3];
                Connection.Value.ReadExactly(answer);
                return answer.SequenceEqual("ok\n"u8);
            }
            catch (Exception cause) when (cause is IOException or SocketException or ObjectDisposedException)
            {
                if (Connection.IsValueCreated)
                    Connection.Value.Dispose();   // a late answer must not be taken for that to the next record

                throw new RigException($"The runner did not take a record within {AnswerLimit.TotalSeconds:0} s: {cause.Message} Is it still there?", cause);
            }
        }
    }

    private static NetworkStream Connect()
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) { ReceiveTimeout = (int)AnswerLimit.TotalMilliseconds };
        socket.Connect(new UnixDomainSocketEndPoint(Rigs.Bench.JournalSocket));
        return new NetworkStream(socket, ownsSocket: true);
    }
}
