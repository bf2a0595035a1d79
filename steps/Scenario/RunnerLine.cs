using System.Net.Sockets;
using System.Text;
using Conformance.Fixtures;
using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The line to the runner that has started this test host: it tells of the bench once it stands, then answers each line with one.</summary>
public static class RunnerLine
{
    /// <summary>How long the runner may take for an answer.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    private static readonly Lock Gate = new();
    private static readonly Lazy<(StreamReader Answers, NetworkStream Stream, BenchDescription Bench)> Opened = new(Open);

    /// <summary>Waits until the bench stands: the test host is started beside it.</summary>
    /// <exception cref="RigException">There is no run: the test host was not started by the runner.</exception>
    public static BenchDescription Bench => Opened.Value.Bench;

    /// <summary>Says a line, and waits for the answer.</summary>
    /// <exception cref="IOException">There is none within 10 seconds, or the runner is gone; nothing more can be said then.</exception>
    public static string Ask(string line)
    {
        lock (Gate)
        {
            var (answers, stream, _) = Opened.Value;
            try
            {
                stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
                return answers.ReadLine() ?? throw new EndOfStreamException("It has closed the line.");
            }
            catch (Exception cause) when (cause is IOException or ObjectDisposedException)
            {
                stream.Dispose();   // a late answer must not be taken for that to the next line
                throw cause as IOException ?? new IOException("The line is closed.", cause);
            }
        }
    }

    private static (StreamReader Answers, NetworkStream Stream, BenchDescription Bench) Open()
    {
        var path = Environment.GetEnvironmentVariable(BenchDescription.Variable)
            ?? throw new RigException("No bench is there: scenarios need card slot, network and server. Start with ./run-hil.sh.");
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        var stream = new NetworkStream(socket, ownsSocket: true);
        var answers = new StreamReader(stream, Encoding.UTF8);
        var bench = BenchDescription.Read(answers.ReadLine() ?? throw new RigException("The runner has closed the line before its bench stood."));
        socket.ReceiveTimeout = (int)AnswerLimit.TotalMilliseconds;   // the bench itself could take as long as it liked: the runner watches over that
        return (answers, stream, bench);
    }
}
