using ReferenceDevice;

namespace FaultyDevices.Reading;

/// <summary>The fault: the first directory of data objects is taken for the only one.</summary>
internal sealed class FirstDirectoryAlone : ReadingOfAll
{
    public override IEnumerable<T> Directories<T>(IReadOnlyList<T> listed) => listed.Take(1);
}
