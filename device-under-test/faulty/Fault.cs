using ReferenceDevice;

namespace FaultyDevices;

/// <summary>A way to be broken: one part of the reference device in another's place.</summary>
/// <param name="Name">By which the device is started.</param>
/// <param name="Requirement">That it breaks.</param>
/// <param name="Seen">When that can be seen at the earliest.</param>
/// <param name="Sentence">What is wrong with it.</param>
/// <param name="Parts">Made from the command line, new for each switch-on.</param>
internal sealed record Fault(string Name, string Requirement, Seen Seen, string Sentence, Func<string[], DeviceParts> Parts);
