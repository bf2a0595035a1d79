using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>What follows the last step: the device goes off, the rig is asked whether it is well, the evidence is kept.</summary>
public sealed class AttemptEnd
{
    /// <summary>True when the scenario was handed the rig, also when the rig or the device then was not ready.</summary>
    public bool HasRig { get; set; }

    /// <summary>What a reader has to know beside the verdict; null when there is nothing.</summary>
    public string? Note { get; private set; }

    /// <param name="ending">As the steps left it.</param>
    /// <param name="phase">Of the last step.</param>
    /// <returns>The ending that counts, where it was decided, and the evidence for it.</returns>
    public async Task<(Ending Ending, Phase Phase, EvidenceReference? Evidence)> ComeToAsync(Ending ending, Phase phase)
    {
        var afterwards = await SwitchedOffAsync(ending);
        var decided = await WithTheRigCheckedAsync(afterwards);
        var where = afterwards == ending ? phase : Phase.Postamble;
        try
        {
            return (decided, where, EvidenceKeeper.Keep());
        }
        catch (EvidenceLostException lost)
        {
            return (Ending.Of(lost), where, null);
        }
    }

    /// <summary>A device that falls silent when it is to go off fails the test case; one that is slow is for the next one to find.</summary>
    private async Task<Ending> SwitchedOffAsync(Ending ending)
    {
        if (!HasRig || ending.Verdict is Verdict.Error || ending.ReasonCode is ReasonCodes.DeviceSilent or ReasonCodes.DeviceNotReady)
            return ending;
        try
        {
            await Rigs.Only.EndAsync();
            return ending;
        }
        catch (DeviceSilentException cause)
        {
            if (ending.Verdict is not Verdict.Fail)
                return Ending.Of(cause);
            Note = $"When the device was to go off afterwards: {cause.Message}";
            return ending;
        }
        catch (ContractBreachException cause)
        {
            Note = $"When the device was to go off afterwards: {cause.Message}";   // the next test case begins with the same question
            return ending;
        }
    }

    /// <summary>A device is blamed only when the rig is found good.</summary>
    private async Task<Ending> WithTheRigCheckedAsync(Ending ending)
    {
        if (!HasRig || ending.Verdict is not (Verdict.Fail or Verdict.Inconclusive))
            return ending;
        try
        {
            await Rigs.Only.CheckAsync();
            return ending;
        }
        catch (RigException trouble)
        {
            var found = Ending.Of(trouble);
            return found with { Reason = $"{found.Reason} Seen before that: {ending.Reason}" };
        }
    }
}
