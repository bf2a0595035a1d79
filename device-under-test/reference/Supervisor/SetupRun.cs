using System.Diagnostics;

namespace ReferenceDevice.Supervisor;

/// <summary>One run of the device proper that goes back to factory state and writes a set-up.</summary>
internal static class SetupRun
{
    private const int Unusable = 2;

    /// <exception cref="RefusedException">400: the document cannot be used; the title says why.</exception>
    /// <exception cref="InvalidOperationException">The device proper broke.</exception>
    public static async Task RunAsync(string storage, DeviceModel model, string document)
    {
        var start = OwnProgram.With("--factory-reset", "--storage", storage, "--model", model.Name, "--imei", model.Imei);
        start.RedirectStandardInput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The device proper was not started.");
        await process.StandardInput.WriteAsync(document);
        process.StandardInput.Close();
        var reason = (await process.StandardError.ReadToEndAsync()).Trim();
        await process.WaitForExitAsync();
        if (process.ExitCode is Unusable)
            throw new RefusedException(400, reason);
        if (process.ExitCode is not 0)
            throw new InvalidOperationException($"The factory reset ended with exit code {process.ExitCode}: {reason}");
    }
}
