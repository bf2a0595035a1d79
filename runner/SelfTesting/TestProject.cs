using System.Diagnostics;
using Conformance.Reports.Writers;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.SelfTesting;

/// <summary>Runs the tests of one project, and tells how far they are.</summary>
internal static class TestProject
{
    private const int LastWords = 30;
    private const string Passed = "  Passed ";   // says nothing about how a host came to its end

    /// <param name="folder">For what the tests write; the caller deletes it.</param>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static async Task<TestResults> RunAsync(string project, string folder, Terminal terminal, CancellationToken stop)
    {
        var file = $"{project}.trx";
        var start = new ProcessStartInfo(
            "dotnet", ["vstest", Repository.Assembly(project), $"--logger:trx;LogFileName={file}", "--logger:console;verbosity=normal", $"--ResultsDirectory:{folder}"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = folder;   // what a stopped test leaves behind goes with the folder
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";   // the progress reads its words

        var said = new Queue<string>();
        var progress = new TestProgress(Console.Out, terminal, project);
        using var host = Process.Start(start)!;
        await using var stopping = stop.Register(() => host.Kill(entireProcessTree: true));
        host.OutputDataReceived += (_, line) => Hear(line.Data, progress.Hear);
        host.ErrorDataReceived += (_, line) => Hear(line.Data, null);
        host.BeginOutputReadLine();
        host.BeginErrorReadLine();
        await host.WaitForExitAsync(CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        progress.End();
        return TestResults.Read(Path.Combine(folder, file), project, host.ExitCode, said);

        void Hear(string? line, Action<string>? follow)
        {
            if (line is null)
                return;
            lock (said)
            {
                follow?.Invoke(line);
                if (line.StartsWith(Passed, StringComparison.Ordinal))
                    return;
                said.Enqueue(line);
                if (said.Count > LastWords)
                    said.Dequeue();
            }
        }
    }
}
