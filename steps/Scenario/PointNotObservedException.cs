namespace Conformance.Steps.Scenario;

/// <summary>The rig lacks an observation point that the scenario needs: what it asks cannot be shown here.</summary>
public sealed class PointNotObservedException(string message) : Exception(message);
