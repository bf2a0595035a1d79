using ReferenceDevice;

namespace FaultyDevices.Patience;

/// <summary>The fault: a reader that is lost is not looked for before the next switch-on.</summary>
internal sealed class ReaderGivenUp : IPatience
{
    public bool AsksAgain => false;

    public bool LooksForReader => false;
}
