using ReferenceDevice;

namespace FaultyDevices.Authentication;

/// <summary>The fault: the device reports that the sequence number is out of range, and gives up.</summary>
internal sealed class NoResynchronisation : IResynchronisation
{
    public bool AnswersNextChallenge => false;
}
