using System.Globalization;
using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Alerts 1100 (display) and 1101 (confirm or reject) of a server.</summary>
/// <remarks>
/// The first item holds options, joined by "&amp;", the second one the text. MAXDT is the longest wait in seconds, and DR=1 or DR=0
/// what stands for an answer that does not come by then; options that say nothing here are passed over.
/// Source: OMA-TS-DM_Protocol-V1_2, 10 (user interaction commands).
/// </remarks>
internal sealed class UserAlerts(IUser user)
{
    public const int Display = 1100;
    public const int Confirm = 1101;

    private const int LongestWaitSeconds = 24 * 60 * 60;

    /// <returns>200: shown, or accepted. 304: not accepted. 408: no answer in time. 412: there is no text.</returns>
    public async Task<int> AnswerAsync(Alert alert, CancellationToken end)
    {
        if (alert.Items is not [var options, { Data: { Length: > 0 } text }, ..])
            return StatusCode.Incomplete;
        if (alert.Code is Confirm)
            return await ConfirmAsync(text, (options.Data ?? "").Split('&'), end);
        user.Inform(text);
        return StatusCode.Ok;
    }

    private async Task<int> ConfirmAsync(string text, string[] options, CancellationToken end)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(end);
        if (int.TryParse(Option(options, "MAXDT="), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            wait.CancelAfter(TimeSpan.FromSeconds(Math.Min(seconds, LongestWaitSeconds)));
        try
        {
            var accepted = await user.ConfirmAsync(text, wait.Token);
            if (accepted || !wait.IsCancellationRequested)
                return accepted ? StatusCode.Ok : StatusCode.NotModified;
        }
        catch (OperationCanceledException) when (wait.IsCancellationRequested)
        {
            // Withdrawn: what that means is said below.
        }

        end.ThrowIfCancellationRequested();
        return Option(options, "DR=") switch
        {
            "1" => StatusCode.Ok,
            "0" => StatusCode.NotModified,
            _ => StatusCode.UserTimeout,
        };
    }

    private static string? Option(string[] options, string name) =>
        Array.Find(options, option => option.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
