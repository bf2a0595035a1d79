using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Where the messages of a session go.</summary>
/// <remarks>Source: OMA-TS-DM_RepPro-V1_2, RespURI.</remarks>
public sealed class AddressDriver(ServerScripts scripts, PresentSwitchOn present, Store store)
{
    private string Elsewhere => $"http://{DmFront.OperatorHost}/{Store.NameOf(store.Below("Elsewhere"))}";

    /// <summary>The server's messages say that the device's later ones go to another address than the account's.</summary>
    public void WantRestElsewhere() => scripts.Change(ServerScripts.Operator, script => script with { Elsewhere = Elsewhere });

    /// <summary>Where the messages behind the first have gone.</summary>
    public Observation OfLaterMessages()
    {
        var told = present.Messages.Skip(1).Select(entry => entry.Fields.GetValueOrDefault("url") ?? "nowhere").Distinct().ToList();
        return new Observation(Elsewhere, told.Count is 0 ? "no message behind the first" : string.Join(", ", told), [.. present.Messages]);
    }
}
