using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;

namespace Conformance.Steps.Recording.Options;

/// <summary>Which options of the conformance statement a device was seen using, whatever the test case was about.</summary>
/// <remarks>One-sided: what is told was seen; what is not told may be there all the same.</remarks>
public static class OptionSightings
{
    private static readonly IReadOnlyList<(string Option, Func<IReadOnlyList<EvidenceEntry>, OptionSight?> Find)> All =
    [
        ("InitiatesSession", OwnSessions.Find), ("GsmAttach", NetworkSights.GsmAttach), ("UserInterface", DeviceSights.Prompt), ("CorporateLock", DeviceSights.Lock),
        ("WbxmlMessages", MessageSights.Wbxml), ("XmlMessages", MessageSights.Xml), ("HmacAuthentication", MessageSights.Hmac), ("LargeObjects", MessageSights.LargeObject),
        ("UserAlerts", UserAlertSights.Find), ("SecureTransport", MessageSights.Tls),
    ];

    private const string Protected = "ProtectedObjects";

    /// <summary>Names of the options that can be seen in use.</summary>
    public static IEnumerable<string> Options => All.Select(one => one.Option).Append(Protected);

    /// <param name="log">Of one scenario, in the order of the counter.</param>
    /// <param name="protectedTexts">Texts that the device can have from protected objects alone.</param>
    public static IReadOnlyList<OptionSighting> In(IReadOnlyList<EvidenceEntry> log, IEnumerable<string> protectedTexts) =>
    [
        .. from one in All.Append((Protected, entries => DeviceSights.AnyOf(entries, [.. protectedTexts])))
           let sight = one.Find(log)
           where sight is not null
           select new OptionSighting(one.Option, sight.Words, sight.Entry.Number),
    ];
}
