namespace ReferenceDevice.Sessions;

/// <summary>Lets one after another have their turn, in the order in which they asked.</summary>
internal sealed class Turns
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Ends with the turn.</summary>
    public Task<T> TakeAsync<T>(Func<Task<T>> turn)
    {
        lock (_gate)
        {
            var taken = AfterAsync(_last, turn);
            _last = taken;
            return taken;
        }
    }

    private static async Task<T> AfterAsync<T>(Task earlier, Func<Task<T>> turn)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await turn();
    }
}
