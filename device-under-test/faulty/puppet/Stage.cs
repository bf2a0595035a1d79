using System.Text.Json.Nodes;

namespace Puppet;

/// <summary>Which phase of which script is on, if any.</summary>
internal sealed class Stage(IReadOnlyList<IReadOnlyList<Phase>> scripts, EventLog events)
{
    private readonly Lock _gate = new();
    private int _setUps;
    private int _switchOns;
    private Phase? _on;

    public Phase? On
    {
        get
        {
            lock (_gate)
                return _on;
        }
    }

    /// <summary>Goes to the next script (the last one repeats), and starts it; false while on.</summary>
    public bool SetUp()
    {
        lock (_gate)
        {
            if (_on is not null)
                return false;
            (_setUps, _switchOns) = (_setUps + 1, 0);
            return true;
        }
    }

    /// <summary>Goes to the next phase (the last one repeats), or off; false if that is so already.</summary>
    public bool Switch(bool on)
    {
        lock (_gate)
        {
            if (on == _on is not null)
                return false;
            var script = scripts[Math.Clamp(_setUps - 1, 0, scripts.Count - 1)];
            _on = on ? script[Math.Min(_switchOns++, script.Count - 1)] : null;
            events.Add(new JsonObject { ["kind"] = "power", ["outcome"] = on ? "on" : "off" });
            foreach (var happened in _on?.Events ?? [])
                events.Add(happened!.DeepClone().AsObject());
            return true;
        }
    }
}
