namespace Conformance.SelfTests.Timing;

/// <summary>A clock that stands until it is set; its ticks are milliseconds.</summary>
internal sealed class SetClock : TimeProvider
{
    public long Now { get; set; }

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => Now;
}
