namespace Conformance.Reports.Records;

/// <summary>A place where the device is not what its vendor, or the rig file, says of it.</summary>
/// <param name="Subject">What it is about, for example <c>model</c>, or an option.</param>
/// <param name="Stated">What was stated.</param>
/// <param name="Seen">What the device says or does.</param>
/// <param name="Sentence">What that means, for a reader.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ProbeFinding(ProbeSubject Kind, string Subject, string Stated, string Seen, string Sentence, string Remedy);
