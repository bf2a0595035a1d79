using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Integrity;

/// <summary>The published schemas say what the records are: no member, word or kind of record more or less.</summary>
public sealed class SchemaTests
{
    private static readonly JsonObject Definitions = Schema("journal")["$defs"]!.AsObject();

    private static readonly Dictionary<string, Type> Records = typeof(JournalRecord).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(known => (string)known.TypeDiscriminator!, known => known.DerivedType);

    private static readonly IReadOnlyList<Type> Reached = Reach([.. Records.Values]);

    public static TheoryData<Type> Parts => [.. Reached.Where(type => !type.IsEnum)];

    public static TheoryData<Type> Words => [.. Reached.Where(type => type.IsEnum)];

    [Fact]
    public async Task Every_line_of_a_run_is_valid()
    {
        using var run = SampleFolder.Unsealed();
        File.ReadLines(run.File("journal.jsonl")).Select(line => JsonNode.Parse(line)!["type"]!.GetValue<string>()).Distinct()
            .Should().BeEquivalentTo(Records.Keys, "the check would be blind if a kind of record were missing");

        (await Outsiders.ValidLinesAsync(run.Path)).Should().Be(File.ReadLines(run.File("journal.jsonl")).Concat(File.ReadLines(run.File(run.Evidence))).Count());
    }

    [Fact]
    public void Every_kind_of_record_has_its_place() =>
        Schema("journal")["oneOf"]!.AsArray().Select(one => one!["$ref"]!.GetValue<string>()).Should().BeEquivalentTo(Records.Keys.Select(name => $"#/$defs/{name}"));

    [Theory, MemberData(nameof(Parts))]
    public void Members_are_those_of_the_record_and_no_other(Type type)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        string[] chain = Records.ContainsValue(type) ? ["type", "previous", "hash"] : [];

        CheckMembers(Definition(type), [.. members, .. chain]);
    }

    [Fact]
    public void Members_of_evidence_are_those_of_its_record_and_no_other() =>
        CheckMembers(Schema("evidence"), ["number", "atMs", "point", "kind", "summary", "fields"]);

    [Theory, MemberData(nameof(Words))]
    public void Words_are_those_of_the_enumeration_and_no_other(Type type)
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

        Definition(type)["enum"]!.AsArray().Select(word => word!.GetValue<string>())
            .Should().BeEquivalentTo(Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.SerializeToNode(word, type, options)!.GetValue<string>()));
    }

    [Fact]
    public void Every_definition_with_members_or_words_is_of_a_record_or_an_enumeration() =>
        Definitions.Where(one => one.Value!["properties"] is not null || one.Value!["enum"] is not null).Select(one => one.Key).Should().BeEquivalentTo(Reached.Select(Name));

    [Theory]
    [InlineData("journal", "\"cause\":\"first\"", "\"cause\":\"whim\"")]
    [InlineData("journal", "\"durationMs\":1234.5", "\"durationMs\":\"long\"")]
    [InlineData("journal", "\"note\":null", "\"nota\":null")]
    [InlineData("journal", "\"verdict\":\"inconclusive\"", "\"verdict\":\"not-run\"")]
    [InlineData("evidence", "\"point\":\"C\"", "\"point\":\"Z\"")]
    public async Task What_is_no_record_is_not_valid(string file, string before, string after)
    {
        using var run = SampleFolder.Unsealed();
        var path = run.File(file is "journal" ? "journal.jsonl" : run.Evidence);
        File.ReadAllText(path).Should().Contain(before);
        File.WriteAllText(path, File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));

        await FluentActions.Awaiting(() => Outsiders.ValidLinesAsync(run.Path)).Should().ThrowAsync<Xunit.Sdk.XunitException>();
    }

    private static JsonObject Schema(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", $"{name}.schema.json")))!.AsObject();

    private static JsonNode Definition(Type type) => Definitions[Name(type)] ?? throw new KeyNotFoundException($"The schema has no definition '{Name(type)}'.");

    private static string Name(Type type) =>
        Records.FirstOrDefault(known => known.Value == type).Key ?? JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private static void CheckMembers(JsonNode definition, IReadOnlyList<string> members)
    {
        definition["properties"]!.AsObject().Select(member => member.Key).Should().BeEquivalentTo(members);
        definition["required"]!.AsArray().Select(member => member!.GetValue<string>()).Should().BeEquivalentTo(members);
        definition["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    /// <summary>The types, and all records and enumerations that they are made of.</summary>
    private static List<Type> Reach(IReadOnlyList<Type> types)
    {
        var reached = types.ToHashSet();
        var open = new Queue<Type>(types);
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type.GetProperties().SelectMany(property => Inside(property.PropertyType)).Where(part => part.Namespace == type.Namespace && reached.Add(part)))
                open.Enqueue(part);
        }

        return [.. reached.OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    private static Type[] Inside(Type type) => type.IsGenericType ? type.GetGenericArguments() : [type];
}
