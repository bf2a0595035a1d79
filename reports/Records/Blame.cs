namespace Conformance.Reports.Records;

/// <summary>Who has to act on a verdict other than pass.</summary>
public enum Blame
{
    Device,
    Card,
    Server,
    Network,
    Rig,
    Operator,
    Suite,
}
