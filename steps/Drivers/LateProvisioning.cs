using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>What has become of a card for which coverage came late, beside what the device declares.</summary>
public sealed class LateProvisioning(CoverageDriver coverage, ContentDriver content, EffectDriver effects)
{
    public Task<Observation> AsDeclaredAsync(SubscriberCard card) =>
        coverage.StaysUnprovisioned ? effects.TakenSoFarAsync(card) : content.PlacesOfAsync(card);
}
