using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Drivers;
using Conformance.Steps.Recording.Options;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>What follows the last step: the device goes off, the rig is asked whether it is well, the evidence is kept.</summary>
public sealed class AttemptEnd(RigLease lease)
{
    /// <summary>The cards of the scenario; null until it was handed the rig. It has them also when the rig or the device then was not ready.</summary>
    public CardTray? Cards { get; set; }

    /// <summary>What a reader has to know beside the verdict; null when there is nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>What the device's DM messages had against the protocol.</summary>
    public IReadOnlyList<FindingRecord> Findings { get; private set; } = [];

    /// <summary>Options of the statement that the device was seen using.</summary>
    public IReadOnlyList<OptionSighting> OptionsSeen { get; private set; } = [];

    /// <param name="ending">As the steps left it.</param>
    /// <param name="phase">Of the last step.</param>
    /// <returns>The ending that counts, where it was decided, and the evidence for it. Nothing is thrown: an attempt has an end, whatever happens.</returns>
    public async Task<(Ending Ending, Phase Phase, EvidenceReference? Evidence)> ComeToAsync(Ending ending, Phase phase)
    {
        if (Cards is null)
            return (ending, phase, null);   // what the log holds belongs to the scenario before

        var afterwards = await SafelyAsync(SwitchedOffAsync, ending);
        var decided = await SafelyAsync(WithTheProtocolCheckedAsync, await SafelyAsync(WithTheRigCheckedAsync, afterwards));
        var where = afterwards == ending ? phase : Phase.Postamble;
        try
        {
            return (decided, where, lease.IsInUse ? EvidenceKeeper.Keep(lease.Rig) : null);
        }
        catch (EvidenceLostException lost)
        {
            return (Ending.Of(lost), where, null);
        }
    }

    /// <summary>An exception that nobody foresaw is an error of the suite, but takes no failed check away.</summary>
    private async Task<Ending> SafelyAsync(Func<Ending, Task<Ending>> part, Ending ending)
    {
        try
        {
            return await part(ending);
        }
#pragma warning disable CA1031 // without a record, nobody would learn how the attempt ended
        catch (Exception unforeseen)
#pragma warning restore CA1031
        {
            return Besides(ending, Ending.Of(unforeseen), ending.Verdict is Verdict.Fail);
        }
    }

    /// <summary>A device that falls silent when it is to go off fails the test case; one that does not go off in order has shown nothing, and is started anew.</summary>
    private async Task<Ending> SwitchedOffAsync(Ending ending)
    {
        if (ending.Verdict is Verdict.Error || ending.ReasonCode is ReasonCodes.DeviceSilent or ReasonCodes.DeviceNotReady)
            return ending;
        try
        {
            await lease.Rig.EndAsync();
            return ending;
        }
        catch (DeviceSilentException cause)
        {
            return Besides(ending, Ending.Of(cause), ending.Verdict is Verdict.Fail);
        }
        catch (ContractBreachException cause)
        {
            return Besides(ending, Ending.Of(new DeviceNotReadyException($"Afterwards the device was to go off. {cause.Message}", cause)), ending.Verdict is not Verdict.Pass);
        }
    }

    /// <summary>Nothing is said about a device, good or bad, on a rig that is not found good.</summary>
    private async Task<Ending> WithTheRigCheckedAsync(Ending ending)
    {
        if (ending.Verdict is Verdict.Error)
            return ending;
        try
        {
            await lease.Rig.CheckAsync();
            return ending;
        }
        catch (RigException trouble)
        {
            var found = Ending.Of(trouble);
            return found with { Reason = $"{found.Reason} Seen before that: {ending.Reason ?? "nothing wrong"}" };
        }
    }

    /// <summary>What is found changes no verdict.</summary>
    private Task<Ending> WithTheProtocolCheckedAsync(Ending ending)
    {
        if (lease.IsInUse)
        {
            OptionsSeen = OptionSightings.In(lease.Rig.Evidence.Entries, Cards!.ProtectedTexts);
            Findings = ProtocolFindings.In(lease.Rig.Evidence.Entries);
        }

        return Task.FromResult(ending);
    }

    /// <summary>The later ending, or the earlier one with a note of the later.</summary>
    private Ending Besides(Ending earlier, Ending later, bool earlierStays)
    {
        if (earlierStays)
            Note = later.Reason;
        return earlierStays ? earlier : later;
    }
}
