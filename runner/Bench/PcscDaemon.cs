using Conformance.Fixtures;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.Runner.Bench;

/// <summary>A private pcscd with a virtual reader of two slots for each rig, in the run's own namespaces.</summary>
/// <remarks>
/// vpcd keeps its state in a global of the shared object, so each rig has its own copy of the driver. Everything lies on the
/// tmpfs at /run/pcscd, which is gone with the namespaces.
/// </remarks>
internal sealed class PcscDaemon : IDisposable
{
    public const string SocketVariable = "PCSCLITE_CSOCK_NAME";
    public const string Socket = "/run/pcscd/pcscd.comm";

    /// <summary>TCP port to which the virtual card of the first slot connects.</summary>
    /// <remarks>Not vpcd's own, 0x8C7B: that one is among those that the kernel gives to whoever asks for any, and then vpcd cannot listen.</remarks>
    public const int CardPort = 0x6C7B;

    private const int Slots = 2;   // as Debian builds vpcd

    /// <summary>Driver of the virtual reader, as Debian's vsmartcard-vpcd installs it.</summary>
    public const string Driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private PcscDaemon(Child process, IReadOnlyList<string> readers) => (Process, Readers) = (process, readers);

    /// <summary>PC/SC names of all slots.</summary>
    public IReadOnlyList<string> Readers { get; }

    public Child Process { get; }

    /// <param name="runFolder">Where its log goes.</param>
    /// <param name="rigs">Their names; at most eight, which is what pcscd has room for.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="RigException">pcscd does not start or does not show all readers within 30 seconds.</exception>
    public static async Task<PcscDaemon> StartAsync(string runFolder, IReadOnlyList<string> rigs, CancellationToken cancel)
    {
        var folder = Path.GetDirectoryName(Socket)!;
        var readers = Directory.CreateDirectory(Path.Combine(folder, "readers"));
        if (!File.Exists(Driver))
            throw new RigException($"'{Driver}' is not there: it is the driver of the virtual reader, Debian package vsmartcard-vpcd. ./run-hil.sh installs it.");
        foreach (var left in (IEnumerable<string>)[Socket, Path.Combine(folder, "pcscd.pid"), .. Directory.GetFiles(readers.FullName)])
            File.Delete(left);   // of one that was killed: it would stop the next
        for (var place = 0; place < rigs.Count; place++)
        {
            await RefuseTakenPortAsync(CardPortOf(place), cancel);
            File.Copy(Driver, IfdHandlerOf(rigs[place]), overwrite: true);
            await File.WriteAllTextAsync(Path.Combine(readers.FullName, rigs[place]), Configuration(rigs[place], CardPortOf(place)), cancel);
        }

        var process = Child.Start("pcscd", runFolder, "pcscd", ["--foreground", "--error", "--config", readers.FullName]);
        try
        {
            return new PcscDaemon(process, await process.ReadyAsync(ReadersAsync(rigs.Count * Slots, StartLimit, cancel), StartLimit, cancel));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>TCP port to which the virtual card of a rig's first slot connects; that of the second takes the port after it.</summary>
    /// <param name="place">Of the rig among those that pcscd was started for.</param>
    public static int CardPortOf(int place) => CardPort + (place * Slots);

    /// <summary>PC/SC names of a rig's slots.</summary>
    public IReadOnlyList<string> ReadersOf(string rig) => [.. Readers.Where(reader => reader.StartsWith($"{ReaderName(rig)} ", StringComparison.Ordinal))];

    /// <summary>Path of the rig's own copy of the virtual reader's IFD handler.</summary>
    public static string IfdHandlerOf(string rig) => Path.Combine(Path.GetDirectoryName(Socket)!, $"libifdvpcd-{rig}.so");

    public void Dispose() => Process.Dispose();

    private static string ReaderName(string rig) => $"Virtual PCD {rig}";

    private static string Configuration(string rig, int port) =>
        $"FRIENDLYNAME \"{ReaderName(rig)}\"\nDEVICENAME /dev/null:0x{port:X}\nLIBPATH {IfdHandlerOf(rig)}\nCHANNELID 0x{port:X}\n";

    /// <exception cref="RigException">Somebody listens already where vpcd has to.</exception>
    private static async Task RefuseTakenPortAsync(int port, CancellationToken cancel)
    {
        using var probe = new System.Net.Sockets.TcpClient();
        try
        {
            await probe.ConnectAsync(System.Net.IPAddress.Loopback, port, cancel);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return;   // nobody is there
        }

        throw new RigException($"Port {port} is taken, and the virtual reader has to listen there. End the program that holds it (ss -ltnp tells which), then start again.");
    }

    private static async Task<IReadOnlyList<string>> ReadersAsync(int slots, TimeSpan limit, CancellationToken cancel)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLate.CancelAfter(limit);
        using var ticks = new PeriodicTimer(Tick);
        while (await ticks.WaitForNextTickAsync(tooLate.Token))
        {
            try
            {
                using var context = ContextFactory.Instance.Establish(SCardScope.System);
                if (context.GetReaders() is { } readers && readers.Length >= slots)
                    return readers;
            }
            catch (PCSCException)
            {
                // not yet: pcscd has not opened its socket, or has not started the reader; the limit ends the wait
            }
        }

        throw new OperationCanceledException(tooLate.Token);
    }
}
