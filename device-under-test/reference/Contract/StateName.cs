namespace ReferenceDevice.Contract;

/// <summary>The seven states of the control contract.</summary>
internal static class StateName
{
    public const string Off = "off";
    public const string Booting = "booting";
    public const string WaitingForCard = "waiting-for-card";
    public const string Authenticating = "authenticating";
    public const string Provisioning = "provisioning";
    public const string Ready = "ready";
    public const string SwitchingOff = "switching-off";
}
