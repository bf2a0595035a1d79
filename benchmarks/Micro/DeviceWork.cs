using System.Diagnostics;
using System.Text.Json;
using Conformance.Fixtures;
using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks.Micro;

/// <summary>The reference device's own codec, measured by a program that knows the device alone.</summary>
internal static class DeviceWork
{
    private const string Program = "DeviceBenchmarks";

    /// <returns>Nanoseconds to decode the message, in each iteration.</returns>
    /// <exception cref="RigException">The program failed.</exception>
    public static async Task<IReadOnlyList<double>> DecodeAsync(byte[] message, string folder)
    {
        var file = Path.Combine(folder, "message.wbxml");
        await File.WriteAllBytesAsync(file, message);
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Repository.Assembly(Program), file]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return program.ExitCode is 0
            ? JsonSerializer.Deserialize<double[]>(said)!
            : throw new RigException($"{Program} ended with code {program.ExitCode}, and 0 was expected: the reference device's codec could not be measured. What it said stands above.");
    }
}
