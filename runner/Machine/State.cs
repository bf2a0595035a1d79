namespace Conformance.Runner.Machine;

/// <summary>How a thing stands on this machine.</summary>
internal enum State
{
    Ok,
    Missing,

    /// <summary>There, but not as it has to be.</summary>
    Wrong,

    /// <summary>Worth knowing; hinders nothing.</summary>
    Note,
}
