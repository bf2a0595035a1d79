namespace Conformance.Reports.Records;

/// <summary>What the rig file said when the run began: which device's program, started how, and what the bench was told.</summary>
/// <param name="File">Absolute path of the rig.yaml.</param>
/// <param name="Program">Absolute path of the device's program.</param>
/// <param name="ProgramSha256">Of the program's file and, where one of the same name lies beside it, its .dll: 64 lower-case hexadecimal digits.</param>
/// <param name="WatchMs">How long the bench watches for an effect that must not come.</param>
/// <param name="CaseLimitSeconds">How long one test case may last.</param>
/// <param name="Observes">Letters of the observation points that the rig has.</param>
/// <param name="Vectors">What makes the network's authentication vectors.</param>
/// <param name="Tracer">Address and port where a tracer between card and device sends what point C is made of; null: the virtual card saw for itself.</param>
public sealed record RigSetting(
    string File, string Program, string ProgramSha256, IReadOnlyList<string> Arguments, int WatchMs, int CaseLimitSeconds, string Observes, string Vectors,
    string? Tracer = null)
{
    /// <summary>Program and arguments of the second device; null where the rig has none.</summary>
    public IReadOnlyList<string>? SecondDevice { get; init; }
}
