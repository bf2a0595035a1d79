namespace Conformance.Reports.Records;

/// <summary>The waivers that a run was begun with.</summary>
/// <param name="File">Absolute path of the file that they were read from.</param>
/// <param name="Sha256">Of the file: 64 lower-case hexadecimal digits.</param>
public sealed record WaiverList(string File, string Sha256, IReadOnlyList<Waiver> Waivers);
