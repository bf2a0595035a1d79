using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The words of the features, turned into what they mean.</summary>
[Binding]
public sealed class Words(CardTray cards)
{
    [StepArgumentTransformation("(Alice|Bob|Carol)")]
    public SubscriberCard CardOf(string owner) => cards.Of(owner);

    [StepArgumentTransformation("(network operator|corporation|content provider|device manufacturer)")]
    public DataOwner OwnerOf(string words) => Enum.Parse<DataOwner>(words.Replace(" ", ""), ignoreCase: true);
}
