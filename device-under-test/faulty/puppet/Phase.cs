using System.Text.Json;
using System.Text.Json.Nodes;

namespace Puppet;

/// <summary>What the puppet says of itself during one power cycle.</summary>
/// <param name="State">The answer to GET /v1/state.</param>
/// <param name="Tree">All nodes; GET /v1/tree answers those at and below its root.</param>
/// <param name="Applications">The answer to GET /v1/applications.</param>
/// <param name="Events">Kind, subject, outcome and reason; number and times are added.</param>
/// <param name="Prompts">The answer to GET /v1/prompts; null: nobody is asked anything.</param>
/// <remarks>Shape: the members are JSON as contract/openapi.yaml has them, and are handed on as they are.</remarks>
internal sealed record Phase(JsonObject State, JsonArray Tree, JsonArray Applications, JsonArray Events, JsonArray? Prompts = null)
{
    /// <summary>Reads scripts: a JSON list of them, each a list of phases, at least one.</summary>
    /// <exception cref="FormatException">The file is not such a list.</exception>
    public static List<List<Phase>> ReadScripts(string file)
    {
        try
        {
            using var text = File.OpenRead(file);
            return JsonSerializer.Deserialize<List<List<Phase>>>(text, JsonSerializerOptions.Web) is [_, ..] scripts && scripts.TrueForAll(phases => phases.Count > 0)
                ? scripts
                : throw new FormatException($"'{file}' holds no script, or one without a phase; a script is a list of at least one.");
        }
        catch (JsonException damage)
        {
            throw new FormatException($"'{file}' holds no scripts: {damage.Message} Write a list of lists of objects with state, tree, applications, events.", damage);
        }
    }

    public JsonArray Below(string root) => new([.. Tree
        .Where(node => node?["path"]?.GetValue<string>() is { } path
            && (root is "." || path == root || path.StartsWith(root + "/", StringComparison.Ordinal)))
        .Select(node => node?.DeepClone())]);
}
