namespace ReferenceDevice.Network;

/// <summary>Attaches as soon as there is coverage.</summary>
internal sealed class Attachment(AttachProcedure procedure, TimeProvider time)
{
    /// <summary>From one attempt without coverage to the next.</summary>
    public static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(1);

    /// <param name="noCoverage">Called once with the reason, when the first attempt has met no network.</param>
    /// <param name="end">Ends the attempts.</param>
    public async Task<AttachResult> RunAsync(Action<string> noCoverage, CancellationToken end)
    {
        var result = await procedure.RunAsync(end);
        if (result is AttachResult.NoCoverage first)
            noCoverage(first.Reason);

        using var retry = new PeriodicTimer(RetryInterval, time);
        while (result is AttachResult.NoCoverage)
        {
            await retry.WaitForNextTickAsync(end);
            result = await procedure.RunAsync(end);
        }

        return result;
    }
}
