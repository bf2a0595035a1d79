using ReferenceDevice.Contract;

namespace ReferenceDevice;

/// <summary>Reads the device's clocks.</summary>
/// <remarks>
/// Units: milliseconds of the system's monotonic clock, which is one for all processes since the system was started, and
/// wall time in UTC.
/// </remarks>
internal sealed class Clock(TimeProvider time)
{
    public ClockReading Read() =>
        new(time.GetTimestamp() * 1000.0 / time.TimestampFrequency, time.GetUtcNow());
}
