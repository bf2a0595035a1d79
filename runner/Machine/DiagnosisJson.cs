using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Runner.Machine;

/// <summary>A diagnosis for programs.</summary>
/// <remarks>
/// Shape: one object of <c>suite</c> (<c>version</c>, <c>commit</c>, <c>test-cases</c>), <c>ready</c>, and <c>checks</c>, an array of
/// <c>name</c>, <c>state</c> (ok, missing, wrong, note), <c>needed-for</c> (run, self-test, information), <c>seen</c>, <c>expected</c>,
/// <c>remedy</c>. Every key is always there; <c>test-cases</c> and <c>remedy</c> may be null. Keys may be added, none goes.
/// </remarks>
internal static class DiagnosisJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Of(Diagnosis diagnosis) => JsonSerializer.Serialize(diagnosis, Options);
}
