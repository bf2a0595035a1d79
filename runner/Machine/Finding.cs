using System.Text.Json.Serialization;

namespace Conformance.Runner.Machine;

/// <summary>One thing that was looked for on this machine.</summary>
/// <param name="Seen">Version or value, or what is the matter.</param>
/// <param name="Expected">As it stands on a machine that will do.</param>
/// <param name="Remedy">A sentence with the command that helps; null when nothing is missing or wrong.</param>
internal sealed record Finding(string Name, State State, Need NeededFor, string Seen, string Expected, string? Remedy)
{
    [JsonIgnore]
    public bool Hinders => State is State.Missing or State.Wrong;
}
