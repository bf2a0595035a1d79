namespace Conformance.Reports.Records;

/// <summary>The duration of an attempt by who was at work, in milliseconds. The six add up to it; where several were at work at once, the first of them here counts.</summary>
/// <param name="Card">The virtual card served a command, was reset, or went in or out of its reader.</param>
/// <param name="Network">The network served a message.</param>
/// <param name="Dm">The DM server served a message, or was made ready for a session.</param>
/// <param name="Asked">The test case wanted the time to pass: it watched for what must not come, or held something up.</param>
/// <param name="Device">The bench waited for the device.</param>
/// <param name="Bench">The rest: the bench itself.</param>
public sealed record CaseTimes(double Card, double Network, double Dm, double Asked, double Device, double Bench);
