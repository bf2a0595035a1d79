using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The card reader is lost under a device that is on, and comes back.</summary>
[Binding]
public sealed class ReaderSteps(ReaderDriver reader)
{
    [When("the device loses its card reader")]
    public Task Loses() => reader.LoseAsync();

    [When("it is switched on with (\\w+)'s card, and loses its card reader while it reads the card")]
    public Task LosesWhileReading(SubscriberCard card) => reader.LoseWhileReadingAsync(card);

    [When("the card reader comes back with (\\w+)'s card in it")]
    public Task ComesBack(SubscriberCard card) => reader.RegainAsync(card);

    [When("the card reader comes back without a card")]
    public Task ComesBackEmpty() => reader.RegainEmptyAsync();
}
