using ReferenceDevice;
using ReferenceDevice.Keeping;

namespace FaultyDevices.Keeping;

/// <summary>The fault: what the operator has said is forgotten when the card comes again.</summary>
internal sealed class WordForgotten : KeepingAsIndicated
{
    public override bool RecallsTheOperatorsWord => false;
}
