namespace Conformance.Reports.Writers.Html;

/// <summary>The letters of the observation points in words.</summary>
internal static class ObservationPoints
{
    public const string All = "CNSADF";

    public static string Names(string letters) => letters.Length is 0 ? "–" : string.Join(", ", letters.Select(Name));

    public static string Name(char letter) => letter switch
    {
        'C' => "card",
        'N' => "network",
        'S' => "DM server",
        'A' => "application server",
        'D' => "device",
        'F' => "storage",
        _ => letter.ToString(),
    };
}
