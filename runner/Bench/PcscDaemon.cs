using Conformance.Fixtures;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.Runner.Bench;

/// <summary>A private pcscd with one virtual reader of two slots, in the run's own namespaces.</summary>
/// <remarks>
/// vpcd keeps its state in a global of the shared object, so the rig has its own copy of the driver. Everything lies on the
/// tmpfs at /run/pcscd, which is gone with the namespaces.
/// </remarks>
internal sealed class PcscDaemon : IDisposable
{
    public const string SocketVariable = "PCSCLITE_CSOCK_NAME";
    public const string Socket = "/run/pcscd/pcscd.comm";
    public const int CardPort = 0x8C7B;

    private const int Slots = 2;   // as Debian builds vpcd

    /// <summary>Driver of the virtual reader, as Debian's vsmartcard-vpcd installs it.</summary>
    public const string Driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private PcscDaemon(Child process, IReadOnlyList<string> readers) => (Process, Readers) = (process, readers);

    /// <summary>PC/SC names of the slots; the card of the first connects to <see cref="CardPort"/>, that of the second to the port after it.</summary>
    public IReadOnlyList<string> Readers { get; }

    public Child Process { get; }

    /// <exception cref="RigException">pcscd does not start or shows no reader within 10 seconds.</exception>
    public static async Task<PcscDaemon> StartAsync(string runFolder, string rig, CancellationToken cancel)
    {
        var folder = Path.GetDirectoryName(Socket)!;
        var driver = IfdHandlerOf(rig);
        var readers = Directory.CreateDirectory(Path.Combine(folder, "readers"));
        if (!File.Exists(Driver))
            throw new RigException($"'{Driver}' is not there: it is the driver of the virtual reader, Debian package vsmartcard-vpcd. ./run-hil.sh installs it.");
        await RefuseTakenPortAsync(cancel);
        foreach (var left in new[] { Socket, Path.Combine(folder, "pcscd.pid") })
            File.Delete(left);   // of one that was killed: it would stop the next
        File.Copy(Driver, driver, overwrite: true);
        await File.WriteAllTextAsync(
            Path.Combine(readers.FullName, rig),
            $"FRIENDLYNAME \"Virtual PCD {rig}\"\nDEVICENAME /dev/null:0x{CardPort:X}\nLIBPATH {driver}\nCHANNELID 0x{CardPort:X}\n",
            cancel);

        var process = Child.Start("pcscd", runFolder, "pcscd", ["--foreground", "--error", "--config", readers.FullName]);
        try
        {
            return new PcscDaemon(process, await process.ReadyAsync(ReadersAsync(StartLimit, cancel), StartLimit, cancel));
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>Path of the rig's own copy of the virtual reader's IFD handler.</summary>
    public static string IfdHandlerOf(string rig) => Path.Combine(Path.GetDirectoryName(Socket)!, $"libifdvpcd-{rig}.so");

    public void Dispose() => Process.Dispose();

    /// <exception cref="RigException">Somebody listens already where vpcd has to.</exception>
    private static async Task RefuseTakenPortAsync(CancellationToken cancel)
    {
        using var probe = new System.Net.Sockets.TcpClient();
        try
        {
            await probe.ConnectAsync(System.Net.IPAddress.Loopback, CardPort, cancel);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return;   // nobody is there
        }

        throw new RigException($"Port {CardPort} is taken, and the virtual reader has to listen there. End the program that holds it (ss -ltnp tells which), then start again.");
    }

    private static async Task<IReadOnlyList<string>> ReadersAsync(TimeSpan limit, CancellationToken cancel)
    {
        using var tooLate = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLate.CancelAfter(limit);
        using var ticks = new PeriodicTimer(Tick);
        while (await ticks.WaitForNextTickAsync(tooLate.Token))
        {
            try
            {
                using var context = ContextFactory.Instance.Establish(SCardScope.System);
                if (context.GetReaders() is { Length: >= Slots } readers)
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
