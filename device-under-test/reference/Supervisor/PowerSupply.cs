using ReferenceDevice.Contract;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Supervisor;

/// <summary>Switches the device proper on and off; knows its state, and nothing of its tree or card.</summary>
/// <remarks>
/// A process waits for the supply, so that no switch-on waits for a process: the one that was switched off in order, or a fresh one, which is
/// started when the other was cut. A device that was started cold has a new one for each set-up and each switch-on.
/// </remarks>
internal sealed class PowerSupply(string storage, bool cold, DeviceModel model, MessageEncoding encoding, EventLog events) : IAsyncDisposable
{
    private static readonly State Off = new(StateName.Off);

    private readonly SemaphoreSlim _switch = new(1);
    private volatile State _state = Off;
    private volatile Questions _questions = new();
    private ProperProcess? _proper;
    private ProperProcess? _waiting;
    private Task _life = Task.CompletedTask;
    private volatile bool _ending;
    private volatile bool _isOver;

    public State State => _state;

    /// <summary>Runs a factory reset with a set-up document; only while off.</summary>
    /// <exception cref="RefusedException">409 while on, 400 for a document that cannot be used.</exception>
    public Task SetUpAsync(string document) => SwitchAsync(async () =>
    {
        if (_state != Off)
            throw new RefusedException(409, $"The device is '{_state.Name}', and a set-up is taken only while it is off. Switch it off first.");
        var proper = _waiting = Take();
        var objection = await proper.SetUpAsync(document);
        if (cold)
            await proper.LetGoAsync();
        if (objection is not null)
            throw new RefusedException(400, objection);
    });

    /// <summary>Looks at the memory at rest; nobody can switch on meanwhile.</summary>
    /// <param name="look">Is given the folder.</param>
    /// <exception cref="RefusedException">409 while on.</exception>
    public Task AtRestAsync(Func<string, Task> look) => SwitchAsync(async () =>
    {
        if (_state != Off)
            throw new RefusedException(409, $"The device is '{_state.Name}', and its storage is at rest only while it is off. Switch it off first.");
        await look(storage);
    });

    public Task OnAsync() => SwitchAsync(async () =>
    {
        if (_state != Off)
            throw new RefusedException(409, $"The device is '{_state.Name}' already.");
        _proper = Take();
        _questions = new Questions();
        _ending = false;
        events.Add("power", null, "on");
        Enter(new State(StateName.Booting));
        await StartAsync(_proper);
        _life = FollowAsync(_proper);
    });

    public Task SwitchOffAsync() => SwitchAsync(async () =>
    {
        if (_proper is not { } proper || _ending)
            throw new RefusedException(409, $"The device is '{_state.Name}' already.");
        _ending = true;
        try
        {
            (await proper.Link).Send(new LinkMessage(LinkKind.SwitchOff));
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            throw new RefusedException(409, $"The device went off by itself just now: {gone.Message}");
        }
    });

    public Task CutAsync() => SwitchAsync(async () =>
    {
        if (_proper is not { } proper)
            throw new RefusedException(409, "The device is off already.");
        _ending = true;
        proper.Cut();
        await _life;
    });

    /// <summary>Puts a question to the device proper.</summary>
    /// <exception cref="RefusedException">409 while it is off or booting.</exception>
    public async Task<LinkMessage> AskAsync(LinkMessage question)
    {
        if (_proper is not { } proper || _state.Name is StateName.Off or StateName.Booting)
            throw new RefusedException(409, $"The device is '{_state.Name}', and this is answered only after boot. Wait for another state.");
        return await _questions.AskAsync(await proper.Link, question)
            ?? throw new RefusedException(409, "The device went off before it answered.");
    }

    public async ValueTask DisposeAsync()
    {
        _isOver = true;
        _proper?.Cut();
        await _life;
        if (_waiting is { } waiting)
        {
            waiting.Cut();
            await waiting.End;
            waiting.Dispose();
        }

        _switch.Dispose();
    }

    /// <summary>Tells the device proper that the supply is on; one that cannot be told is cut, and its end is followed like any other.</summary>
    private async Task StartAsync(ProperProcess proper)
    {
        try
        {
            (await proper.Link).Send(new LinkMessage(LinkKind.PowerOn));
        }
        catch (IOException broken)
        {
            events.Add("error", "device", null, $"The device proper could not be started: {broken.Message}");
            proper.Cut();
        }
    }

    private async Task FollowAsync(ProperProcess proper)
    {
        var orderly = proper.Link.IsCompletedSuccessfully && await ListenAsync(proper);
        _questions.Abandon();
        if (orderly && !cold && proper.IsUsable)
            _waiting = proper;
        else
            await LoseAsync(proper);
        _proper = null;
        events.Add("power", null, "off");
        Enter(Off);
    }

    /// <summary>The process that waits, or a new one.</summary>
    private ProperProcess Take()
    {
        var waiting = _waiting;
        _waiting = null;
        if (waiting?.IsUsable is true)
            return waiting;
        waiting?.Dispose();
        return Start();
    }

    /// <summary>The process was cut, has ended by itself, or is not used again; the next one is started meanwhile.</summary>
    private async Task LoseAsync(ProperProcess proper)
    {
        var code = await proper.LetGoAsync();
        proper.Dispose();
        if (!_ending || (code is not 0 && !IsCut(code)))
            events.Add("error", "device", null, $"The device proper ended by itself, exit code {code}; see its standard error.");
        if (!cold && !_isOver)
            _waiting = Start();
    }

    private ProperProcess Start() => ProperProcess.Start(storage, model, encoding);

    /// <summary>Takes all that the device proper says, until it has switched off or is gone.</summary>
    /// <returns>True if it has switched off in order.</returns>
    private async Task<bool> ListenAsync(ProperProcess proper)
    {
        try
        {
            while (await proper.Link.Result.ReceiveAsync() is { } message)
            {
                if (message.Kind is LinkKind.SwitchedOff)
                    return true;
                if (message.State is { } state)
                    _state = state;
                if (message.Event is { } happened)
                    events.Add(happened);
                if (message.Kind is LinkKind.Reply)
                    _questions.Answer(message);
            }
        }
        catch (InvalidDataException nonsense)
        {
            events.Add("error", "device", null, nonsense.Message);
            proper.Cut();
        }

        return false;
    }

    private static bool IsCut(int code) => code is 128 + 9;

    private void Enter(State state)
    {
        _state = state;
        events.Add("state", null, state.Name);
    }

    private async Task SwitchAsync(Func<Task> action)
    {
        await _switch.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            _switch.Release();
        }
    }
}
