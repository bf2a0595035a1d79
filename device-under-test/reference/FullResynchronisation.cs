namespace ReferenceDevice;

/// <summary>The device goes on for as long as the network challenges it (TS 24.301, 5.4.2.6).</summary>
internal sealed class FullResynchronisation : IResynchronisation
{
    public bool AnswersNextChallenge => true;
}
