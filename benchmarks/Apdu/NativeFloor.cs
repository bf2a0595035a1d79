using System.Diagnostics;
using System.Globalization;
using Conformance.Fixtures;

namespace Conformance.Benchmarks.Apdu;

/// <summary>Card and client in C, built from <c>native/transmit.c</c> with the machine's compiler.</summary>
internal sealed class NativeFloor : IDisposable
{
    private readonly string _program;
    private readonly Process _card;

    /// <param name="folder">For the program.</param>
    /// <param name="cardPort">Where vpcd waits for the card.</param>
    /// <exception cref="RigException">There is no C compiler, or it does not build the program.</exception>
    public NativeFloor(string folder, int cardPort)
    {
        _program = Path.Combine(folder, "transmit");
        var source = Path.Combine(AppContext.BaseDirectory, "native", "transmit.c");
        var said = Run("cc", "-O2", "-o", _program, source, "-l:libpcsclite.so.1");
        if (!File.Exists(_program))
            throw new RigException($"The C compiler did not build '{source}': {said}. Install a C compiler (Debian packages gcc and libc6-dev), then start again.");
        _card = Process.Start(new ProcessStartInfo(_program, ["card", $"{cardPort}"]))!;
    }

    /// <summary>Exchanges of 256 bytes by the client in C.</summary>
    public RoundTrip Transmit(string reader, int count) =>
        Run(_program, "client", reader, $"{count}").Split(' ') is [var median, var late]
            ? new RoundTrip(Microseconds(median), Microseconds(late))
            : throw new RigException($"The C client had no success with '{reader}'. See whether pcscd still runs.");

    public void Dispose()
    {
        _card.Kill();
        _card.Dispose();
    }

    private static double Microseconds(string nanoseconds) => long.Parse(nanoseconds, CultureInfo.InvariantCulture) / 1000.0;

    private static string Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output.Trim();
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new RigException($"'{program}' did not start: {cause.Message}. Install a C compiler (Debian packages gcc and libc6-dev), then start again.", cause);
        }
    }
}
