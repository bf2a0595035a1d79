namespace Conformance.Runner.Bench;

/// <summary>Parts of a bench that start at the same time.</summary>
internal static class Started
{
    /// <summary>Ends a part that did start, when another did not.</summary>
    public static void End<T>(Task<T> part)
        where T : IDisposable?
    {
        if (part.IsCompletedSuccessfully)
            part.Result?.Dispose();
    }
}
