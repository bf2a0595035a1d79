using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ReferenceDevice.Tests.Contract;

/// <summary>python3-jsonschema: a validator that nobody here wrote. It is asked once, for all values together.</summary>
internal sealed class SchemaJudge
{
    private readonly List<string> _lines = [];

    public int Count => _lines.Count;

    public void Add(string what, JsonNode schema, JsonNode? value) =>
        _lines.Add(new JsonObject { ["what"] = what, ["schema"] = schema.DeepClone(), ["value"] = value?.DeepClone() }.ToJsonString());

    /// <returns>The complaints, or how many values were judged and found valid.</returns>
    public async Task<string> VerdictAsync()
    {
        var start = new ProcessStartInfo("python3", Path.Combine(AppContext.BaseDirectory, "Contract", "judge.py"))
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var python = Process.Start(start)!;
        var (verdict, complaints) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        foreach (var line in _lines)
            await python.StandardInput.WriteLineAsync(line);
        python.StandardInput.Close();
        await python.WaitForExitAsync();
        return $"{await complaints}{await verdict}".Trim();
    }
}
