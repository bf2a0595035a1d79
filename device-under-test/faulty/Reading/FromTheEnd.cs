using ReferenceDevice;

namespace FaultyDevices.Reading;

/// <summary>The fault: a directory is gone through from its end.</summary>
internal sealed class FromTheEnd : ReadingOfAll
{
    public override IEnumerable<T> Entries<T>(IReadOnlyList<T> listed) => listed.Reverse();
}
