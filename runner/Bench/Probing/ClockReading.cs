using Conformance.Fixtures.Device;

namespace Conformance.Runner.Bench.Probing;

/// <summary>One reading of the device's clocks, between two looks at the bench's.</summary>
/// <param name="Before">The bench's monotonic time when it asked.</param>
/// <param name="After">The same when it had the answer.</param>
internal sealed record ClockReading(DeviceClock Device, TimeSpan Before, TimeSpan After, DateTimeOffset WallOfBench);
