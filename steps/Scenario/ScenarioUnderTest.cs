using TechTalk.SpecFlow;

namespace Conformance.Steps.Scenario;

/// <summary>The ids and needs of the scenario that runs, from its tags.</summary>
public sealed class ScenarioUnderTest
{
    private const string CasePrefix = "DMSC-1.0-con-";
    private const string SeesPrefix = "sees-";
    private const string TwoDevices = "two-devices";

    private readonly IReadOnlyList<string> _tags;

    public ScenarioUnderTest(ScenarioContext scenario)
        : this(scenario.ScenarioInfo.ScenarioAndFeatureTags)
    {
    }

    internal ScenarioUnderTest(params IReadOnlyList<string> tags) => _tags = tags;

    /// <summary>Id of the test case: <c>DMSC-1.0-con-0401</c>.</summary>
    public string Id => _tags.Single(tag => tag.StartsWith(CasePrefix, StringComparison.Ordinal));

    /// <summary>Its number, the last part of the id.</summary>
    public int Number => int.Parse(Id[CasePrefix.Length..]);

    /// <summary>Ids of the requirements that it checks.</summary>
    public IReadOnlyList<string> Requirements =>
        [.. _tags.Where(tag => tag.StartsWith("DMSC-", StringComparison.Ordinal) && !tag.StartsWith(CasePrefix, StringComparison.Ordinal))];

    /// <summary>Letters of the observation points that it needs.</summary>
    public string Sees => string.Concat(_tags.Where(tag => tag.StartsWith(SeesPrefix, StringComparison.Ordinal)).Select(tag => tag[SeesPrefix.Length..]));

    /// <param name="observed">Letters of the observation points that the rig has.</param>
    /// <exception cref="PointNotObservedException">The scenario needs another one.</exception>
    public void RequireObservedBy(string observed)
    {
        var missing = string.Concat(Sees.Except(observed));
        if (missing.Length > 0)
            throw new PointNotObservedException(
                $"The test case needs the observation points {Sees}, and this rig has no {missing}. Add what it needs to the rig and to 'observes' in rig.yaml.");
    }

    /// <param name="hasSecond">Whether the rig has a second device.</param>
    /// <exception cref="NoSecondDeviceException">It has none, and the scenario needs it.</exception>
    public void RequireDevices(bool hasSecond)
    {
        if (_tags.Contains(TwoDevices) && !hasSecond)
            throw new NoSecondDeviceException("The test case needs two devices of the same model, and this rig has one. Say in rig.yaml how the other one is started: 'secondDevice'.");
    }
}
