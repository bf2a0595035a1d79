using System.ComponentModel;
using System.Diagnostics;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine;

/// <summary>Asks another program something, and takes no for an answer.</summary>
/// <param name="ExitCode">Null when the program is not there, or did not end within its limit.</param>
/// <param name="Text">What it wrote, standard output first, or why it wrote nothing; without spaces at the ends.</param>
/// <param name="WasStarted">False when there is no such program on the PATH.</param>
internal sealed record Outside(int? ExitCode, string Text, bool WasStarted)
{
    /// <summary>In English, from the suite's root folder, with nothing on standard input; killed with all that it started at the limit.</summary>
    public static async Task<Outside> AskAsync(string program, IEnumerable<string> arguments, TimeSpan limit)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root,
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            return await AnswerAsync(process, limit);
        }
        catch (Win32Exception cause)
        {
            return new Outside(null, cause.Message, WasStarted: false);
        }
    }

    private static async Task<Outside> AnswerAsync(Process process, TimeSpan limit)
    {
        using var tooLate = new CancellationTokenSource(limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(tooLate.Token);
            var errors = process.StandardError.ReadToEndAsync(tooLate.Token);
            await process.WaitForExitAsync(tooLate.Token);
            return new Outside(process.ExitCode, $"{(await output).Trim()}\n{(await errors).Trim()}".Trim(), WasStarted: true);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new Outside(null, $"it took more than {limit.TotalSeconds:0.#} s", WasStarted: true);
        }
    }
}
