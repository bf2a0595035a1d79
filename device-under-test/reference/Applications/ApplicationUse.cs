using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Applications;

/// <summary>Has applications do what they are for, once or held, for as long as a card gives service.</summary>
/// <remarks>
/// Without service nothing is reached. A held use goes on with the settings in effect at each turn; it ends with the card where card
/// data has had a part in it, and else at switch-off. May be used from any thread.
/// </remarks>
internal sealed class ApplicationUse(ApplicationSettings applications, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, HeldUse> _held = new(StringComparer.Ordinal);
    private readonly List<Task> _running = [];
    private Service? _service;
    private bool _isOver;

    /// <summary>The device is attached.</summary>
    /// <param name="connections">Of the network.</param>
    /// <param name="end">The card has gone, or the device is switched off.</param>
    public void Begin(Connections connections, CancellationToken end)
    {
        lock (_gate)
            _service = new Service(new OneUse(applications, connections, time), end);
    }

    /// <summary>The card goes: returns when nothing is under way any more, and nothing is held that card data had a part in.</summary>
    public async Task EndServiceAsync()
    {
        Task running;
        lock (_gate)
        {
            _service = null;
            running = Task.WhenAll(_running);
        }

        await running;
        await EndAsync(held => held.UsesCard);
    }

    /// <summary>The device is switched off: nothing is held any more.</summary>
    public Task EndAsync()
    {
        lock (_gate)
            _isOver = true;
        return EndAsync(_ => true);
    }

    /// <summary>Ends what is held of an application; nothing happens where nothing is.</summary>
    public Task EndAsync(string id) => EndAsync(held => _held.GetValueOrDefault(id) == held);

    /// <summary>Has an application do it once, or from now on.</summary>
    /// <returns>What it reached, the first time; null if there is no such application.</returns>
    public async Task<UseResult?> UseAsync(string id, bool hold)
    {
        if (!applications.IsInstalled(id) || !ApplicationKind.All.Any(kind => kind.Id == id))
            return null;
        if (!hold)
            return await TurnAsync(id, () => { }, CancellationToken.None);
        await EndAsync(id);
        return await Hold(id);
    }

    private Task<UseResult> Hold(string id)
    {
        lock (_gate)
        {
            if (_isOver)
                return Task.FromResult(UseResult.Nothing);
            if (!_held.TryGetValue(id, out var held))
                held = _held[id] = new HeldUse((usesCard, end) => TurnAsync(id, usesCard, end), time);
            return held.First;
        }
    }

    private Task<UseResult> TurnAsync(string id, Action usesCard, CancellationToken end)
    {
        lock (_gate)
        {
            if (_service is not { End.IsCancellationRequested: false } service)
                return Task.FromResult(UseResult.Nothing);
            var turn = RunAsync(service, id, usesCard, end);
            _running.RemoveAll(earlier => earlier.IsCompleted);
            _running.Add(turn);
            return turn;
        }
    }

    private static async Task<UseResult> RunAsync(Service service, string id, Action usesCard, CancellationToken end)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(service.End, end);
        return await service.Use.RunAsync(id, usesCard, either.Token);
    }

    private async Task EndAsync(Predicate<HeldUse> which)
    {
        List<KeyValuePair<string, HeldUse>> ended;
        lock (_gate)
        {
            ended = [.. _held.Where(held => which(held.Value))];
            foreach (var held in ended)
                _held.Remove(held.Key);
        }

        foreach (var (_, held) in ended)
        {
            await held.EndAsync();
            held.Dispose();
        }
    }

    private sealed record Service(OneUse Use, CancellationToken End);
}
