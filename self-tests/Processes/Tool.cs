using System.Diagnostics;

namespace Conformance.SelfTests.Processes;

/// <summary>Runs a program to its end, five minutes at most.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var tooLate = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(tooLate.Token);
        var errors = process.StandardError.ReadToEndAsync(tooLate.Token);
        await process.WaitForExitAsync(tooLate.Token);
        return (process.ExitCode, await output + await errors);
    }
}
