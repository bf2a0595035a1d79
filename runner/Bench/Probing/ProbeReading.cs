using Conformance.Fixtures.Device;

namespace Conformance.Runner.Bench.Probing;

/// <summary>What the device has said of itself, as it was read.</summary>
/// <param name="Verbs">Status of the answer to a question about a verb, by verb; those alone that could be asked about.</param>
/// <param name="Clocks">Readings in their order; fewer than two where the device gave none.</param>
internal sealed record ProbeReading(DeviceIdentity Device, IReadOnlyDictionary<string, int> Verbs, IReadOnlyList<ClockReading> Clocks);

