using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Drills;

/// <summary>Ends a scenario in a way of its own.</summary>
[Binding]
public sealed class EndingSteps(Checks checks, ScenarioUnderTest scenario, RigLease lease)
{
    private static readonly EvidenceEntry Seen = new(1, TimeSpan.Zero, ObservationPoint.Device, "DRILL", "", new Dictionary<string, string>());

    [BeforeScenario(Order = 300)]
    public void ThrowWhereTheScenarioIsAboutThat()
    {
        if (scenario.Number is 9906)
            throw new NotSupportedException("a hook broke");
    }

    [When("the device posts what is no DM message")]
    public void Posts() => lease.Rig.Evidence.Add(ObservationPoint.Server, "NOT A DM MESSAGE", "from device: the root is html");

    [Then("a check holds")]
    public void Holds() => checks.That(new Observation("so", "so", Seen), "it is so");

    [Then("a check fails")]
    public void Fails() => checks.That(new Observation("so", "otherwise", Seen), "it is so");

    [Then("it cannot be shown")]
    public static void CannotBeShown() => throw new InconclusiveException("It could not be shown.");

    [Then("two bindings fit (.*)")]
    public void Fits(string what) => checks.That(new Observation(what, what, Seen), "it is so");

    [Then("two (.*) fit this step")]
    public void FitsAsWell(string what) => checks.That(new Observation(what, what, Seen), "it is so");

    [Then("something happens that nobody foresaw")]
    public void Unforeseen() => throw new NotSupportedException("nobody foresaw it");

    [Then("nothing is checked")]
    public static void Nothing()
    {
        // that is the drill
    }
}
