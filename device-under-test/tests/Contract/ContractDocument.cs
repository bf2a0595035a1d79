using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace ReferenceDevice.Tests.Contract;

/// <summary>contract/openapi.yaml as a program reads it.</summary>
internal sealed class ContractDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete"];

    private readonly JsonNode _root = Read();

    /// <summary>Every method of every path.</summary>
    public IEnumerable<Operation> Operations =>
        from path in _root["paths"]!.AsObject()
        from method in Methods
        where path.Value![method] is not null
        select new Operation(method.ToUpperInvariant(), path.Key, path.Value![method]!.AsObject());

    /// <summary>The optional verbs that a device may offer.</summary>
    public IEnumerable<string> Verbs =>
        _root["components"]!["schemas"]!["Device"]!["properties"]!["verbs"]!["items"]!["enum"]!.AsArray().Select(verb => verb!.GetValue<string>());

    /// <summary>What the document says of an answer; null if it says nothing of the status.</summary>
    public JsonNode? Response(Operation operation, int status) => operation.Body["responses"]![status.ToString()] is { } response
        ? response["$ref"] is { } reference ? Resolve(reference.GetValue<string>()) : response
        : null;

    /// <summary>Every example in the document with the schema that it is an example of.</summary>
    public IEnumerable<(string Where, JsonNode Schema, JsonNode? Value)> Examples() => Examples(_root, "#");

    /// <summary>A schema that stands alone: what it refers to comes along, and, for what a device says, nothing undocumented is let through.</summary>
    public JsonNode Standalone(JsonNode schema, bool strict)
    {
        var whole = schema.DeepClone().AsObject();
        whole["$defs"] = _root["components"]!["schemas"]!.DeepClone();
        if (strict)
            Close(whole);
        return JsonNode.Parse(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!;
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Close(item);
        }
        else if (node is JsonObject schema)
        {
            foreach (var (_, member) in schema.ToList())
                Close(member);
            if (schema["properties"] is JsonObject && schema["type"] is JsonValue)
                schema["additionalProperties"] = false;
        }
    }

    private static IEnumerable<(string Where, JsonNode Schema, JsonNode? Value)> Examples(JsonNode? node, string where) => node switch
    {
        JsonObject map => Own(map, where).Concat(map.SelectMany(member => Examples(member.Value, $"{where}/{member.Key}"))),
        JsonArray list => list.SelectMany((item, at) => Examples(item, $"{where}/{at}")),
        _ => [],
    };

    // a media type holds a schema beside its examples; a schema holds its own example
    private static IEnumerable<(string Where, JsonNode Schema, JsonNode? Value)> Own(JsonObject map, string where)
    {
        var schema = map["schema"] ?? (map["type"] is JsonValue ? map : null);
        if (schema is not null && map.ContainsKey("example"))
            yield return (where, schema, map["example"]);
        if (schema is not null && map["examples"] is JsonObject examples)
        {
            foreach (var (name, example) in examples)
                yield return ($"{where}/{name}", schema, example!["value"]);
        }
    }

    private JsonNode Resolve(string reference) => reference.Split('/')[1..].Aggregate(_root, (node, name) => node[name]!);

    private static JsonNode Read()
    {
        var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build()
            .Deserialize<object>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi.yaml")));
        return JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml))!;
    }

    /// <summary>One method of one path.</summary>
    internal sealed record Operation(string Method, string Path, JsonObject Body)
    {
        /// <summary>A body that the document gives as an example; null where there is none to send.</summary>
        public JsonNode? ExampleBody(ContractDocument document)
        {
            if (Body["requestBody"]?["content"]?["application/json"] is not { } media)
                return null;
            var schema = media["schema"]!["$ref"] is { } reference ? document.Resolve(reference.GetValue<string>()) : media["schema"]!;
            return media["example"] ?? media["examples"]?.AsObject().First().Value!["value"] ?? schema["example"];
        }

        public override string ToString() => $"{Method} {Path}";
    }
}
