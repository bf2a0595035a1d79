using ReferenceDevice;

namespace FaultyDevices.Patience;

/// <summary>The fault: a card that does not answer is asked again, for as long as it is in.</summary>
internal sealed class AskingForever : IPatience
{
    public bool AsksAgain => true;

    public bool LooksForReader => true;
}
