using System.Diagnostics;

namespace Conformance.Mutants.Making;

/// <summary>Builds the mutated device as the device is built, rules of style apart, and from the packages that are on the machine.</summary>
internal static class Compiler
{
    private static readonly string[] Settings =
    [
        "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false", "-p:RunAnalyzers=false", "-p:WarningLevel=0", "-p:NuGetAudit=false", "-p:DebugType=none",
    ];

    /// <returns>What the compiler said of errors; null when there was none.</returns>
    public static async Task<string?> BuildAsync(string project, string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", ["build", project, "--configuration", "Release", "--disable-build-servers", "--verbosity", "quiet", "--nologo", "-consoleLoggerParameters:NoSummary", .. Settings])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["TMPDIR"] = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
        using var build = Process.Start(start)!;
        await using var stopping = stop.Register(() => build.Kill(entireProcessTree: true));
        var errors = build.StandardError.ReadToEndAsync(CancellationToken.None);
        var said = await build.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await build.WaitForExitAsync(CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        return build.ExitCode is 0 ? null : said + await errors;
    }
}
