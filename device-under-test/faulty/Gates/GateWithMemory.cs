using ReferenceDevice;

namespace FaultyDevices.Gates;

/// <summary>The fault: a subscriber who has authenticated once is known, and need not do so at later switch-ons.</summary>
/// <remarks>Subscribers are remembered in a file beside the device's memory, which the process gets as <c>--storage</c>.</remarks>
internal sealed class GateWithMemory(string[] args) : IProvisioningGate
{
    private readonly string _file = Path.Combine(args.SkipWhile(arg => arg is not "--storage").ElementAtOrDefault(1) ?? "", "subscribers");
    private string _imsi = "";

    private bool IsKnown => File.Exists(_file) && File.ReadLines(_file).Contains(_imsi);

    public void CardIdentified(string imsi, Action provision)
    {
        _imsi = imsi;
        if (IsKnown)
            provision();
    }

    public void NetworkSilent(Action provision)
    {
        // Whoever is known has been provisioned.
    }

    public void ChallengeAnswered(Action provision)
    {
        // The network has still to say that the answer is right.
    }

    public void NetworkRefused(Action withdraw)
    {
        // Whoever is known stays provisioned.
    }

    public void NetworkAccepted(Action provision)
    {
        if (IsKnown)
            return;
        File.AppendAllLines(_file, [_imsi]);
        provision();
    }
}
