using System.Text.Json;
using System.Text.Json.Nodes;

namespace Puppet;

/// <summary>What the puppet says of itself during one power cycle.</summary>
/// <param name="State">The answer to GET /v1/state.</param>
/// <param name="Tree">All nodes; GET /v1/tree answers those at and below its root.</param>
/// <param name="Applications">The answer to GET /v1/applications.</param>
/// <param name="Events">Kind, subject, outcome and reason; number and times are added.</param>
/// <remarks>Shape: the members are JSON as contract/openapi.yaml has them, and are handed on as they are.</remarks>
internal sealed record Phase(JsonObject State, JsonArray Tree, JsonArray Applications, JsonArray Events)
{
    /// <summary>Reads a script: a JSON list of phases, at least one.</summary>
    /// <exception cref="FormatException">The file is not such a list.</exception>
    public static List<Phase> ReadScript(string file)
    {
        try
        {
            using var script = File.OpenRead(file);
            return JsonSerializer.Deserialize<List<Phase>>(script, JsonSerializerOptions.Web) is [_, ..] phases
                ? phases
                : throw new FormatException($"'{file}' holds no phase; the script is a list of at least one.");
        }
        catch (JsonException damage)
        {
            throw new FormatException($"'{file}' is not a script: {damage.Message} Write a list of objects with state, tree, applications, events.", damage);
        }
    }

    public JsonArray Below(string root) => new([.. Tree
        .Where(node => node?["path"]?.GetValue<string>() is { } path
            && (root is "." || path == root || path.StartsWith(root + "/", StringComparison.Ordinal)))
        .Select(node => node?.DeepClone())]);
}
