using System.Formats.Tar;
using System.Text.Json.Nodes;

namespace ReferenceDevice.Tests.Contract;

/// <summary>contract/openapi.yaml is what the device really serves.</summary>
public sealed class ContractTests
{
    private const string Nonsense = """{"to": 7, "answer": [], "locked": "perhaps", "hold": "often"}""";

    private static readonly Dictionary<string, string[]> PathsOfVerbs = new(StringComparer.Ordinal)
    {
        ["use"] = ["/v1/applications/{id}/use"],
        ["lock"] = ["/v1/applications/{id}/lock"],
        ["settings"] = ["/v1/applications/{id}/settings"],
        ["sessions"] = ["/v1/sessions"],
        ["log"] = ["/v1/log"],
        ["prompts"] = ["/v1/prompts", "/v1/prompts/{id}"],
        ["storage"] = ["/v1/storage"],
    };

    private readonly ContractDocument _document = new();
    private readonly List<(ContractDocument.Operation Operation, LiveDevice.Answer Answer)> _answers = [];

    [Theory]
    [InlineData("full")]
    [InlineData("basic")]
    public async Task Every_answer_of_the_running_device_is_one_that_the_document_knows(string model)
    {
        using var device = await LiveDevice.StartAsync("--model", model);
        await AskAllAsync(device);
        var on = await SwitchAsync(device, """{"to":"on"}""", "waiting-for-card", 0);
        await AskAllAsync(device);
        await SwitchAsync(device, """{"to":"off","how":"orderly"}""", "off", on);

        var unknown = _answers.Where(seen => _document.Response(seen.Operation, seen.Answer.Status) is null);
        unknown.Select(seen => $"{seen.Operation}: {seen.Answer.Status}").Should().BeEmpty();
        _answers.Where(seen => !IsOfKind(seen.Operation, seen.Answer)).Select(seen => $"{seen.Operation}: {seen.Answer.Status} {seen.Answer.MediaType}").Should().BeEmpty();
        (await VerdictAsync()).Should().Be($"{JsonAnswers.Count()}");
        await VerbsAreThoseThatAnswerAsync(device);
        _answers.Select(seen => seen.Answer.Status).Distinct().Should().Contain([200, 202, 204, 400, 401, 404, 409, 501]);
    }

    [Fact]
    public async Task Every_example_is_valid()
    {
        var judge = new SchemaJudge();
        foreach (var (where, schema, value) in _document.Examples())
            judge.Add(where, _document.Standalone(schema, strict: true), value);

        judge.Count.Should().BeGreaterThan(20);
        (await judge.VerdictAsync()).Should().Be($"{judge.Count}");
    }

    [Fact]
    public async Task A_value_that_the_document_does_not_know_is_found()
    {
        var judge = new SchemaJudge();
        judge.Add("state", _document.Standalone(JsonNode.Parse("""{"$ref":"#/components/schemas/State"}""")!, strict: true), JsonNode.Parse("""{"state":"asleep","attached":false,"mood":1}"""));

        (await judge.VerdictAsync()).Should().Contain("'asleep' is not one of").And.Contain("'mood' was unexpected");
    }

    [Fact]
    public async Task The_storage_is_an_image_that_tar_reads_and_holds_no_set_up_document()
    {
        using var device = await LiveDevice.StartAsync();
        var empty = await device.SendAsync("GET", "/v1/storage");
        (await device.SendAsync("PUT", "/v1/setup", """{"reader":"nowhere","applications":[{"id":"browser","installed":true}]}""")).Status.Should().Be(204);

        var image = await device.SendAsync("GET", "/v1/storage");

        Names(empty.Content).Should().BeEmpty();
        Names(image.Content).Should().Contain("device.db");
        image.Text.Should().Contain("nowhere", "the reader's name is in it, so that other things would be seen").And.NotContain("\"reader\"");
    }

    [Fact]
    public async Task The_log_has_a_line_for_each_event()
    {
        using var device = await LiveDevice.StartAsync();
        (await device.SendAsync("PUT", "/v1/setup", """{"reader":"nowhere"}""")).Status.Should().Be(204);
        await SwitchAsync(device, """{"to":"on"}""", "waiting-for-card", 0);

        var log = (await device.SendAsync("GET", "/v1/log")).Text.TrimEnd('\n').Split('\n');
        var events = JsonNode.Parse((await device.SendAsync("GET", "/v1/events")).Text)!.AsArray();

        log.Should().HaveCount(events.Count);
        log[0].Should().MatchRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z #1 power on$");
        log[^1].Should().Contain("state waiting-for-card: ");
    }

    private IEnumerable<(ContractDocument.Operation Operation, LiveDevice.Answer Answer)> JsonAnswers =>
        _answers.Where(seen => seen.Answer.MediaType is "application/json" or "application/problem+json");

    private async Task<int> SwitchAsync(LiveDevice device, string body, string state, int after)
    {
        var power = _document.Operations.Single(operation => operation.Path is "/v1/power");
        _answers.Add((power, await device.SendAsync("POST", "/v1/power", body)));
        return await device.EntersAsync(state, after);
    }

    /// <summary>Everything that leaves the device in its state: without the token, as the document's example has it, and with nonsense.</summary>
    private async Task AskAllAsync(LiveDevice device)
    {
        foreach (var operation in _document.Operations)
        {
            var path = operation.Path.Replace("{id}", "nobody", StringComparison.Ordinal);
            var example = operation.Path is "/v1/power" ? null : operation.ExampleBody(_document)?.ToJsonString();
            await NoteAsync(device, operation, path, example, withToken: false);
            foreach (var body in operation.Body["requestBody"] is null ? new string?[] { null } : [example ?? "{}", Nonsense, "{", "null"])
                await NoteAsync(device, operation, path, body);
        }

        foreach (var (path, query) in new[] { ("/v1/events", "after=x"), ("/v1/events", "wait=31"), ("/v1/events", "after=-1"), ("/v1/tree", "root=./Nobody"), ("/v1/tree", "root=//") })
            await NoteAsync(device, _document.Operations.Single(operation => operation.Path == path), $"{path}?{query}", null);
    }

    private async Task NoteAsync(LiveDevice device, ContractDocument.Operation operation, string path, string? body, bool withToken = true) =>
        _answers.Add((operation, await device.SendAsync(operation.Method, path, body, withToken)));

    private bool IsOfKind(ContractDocument.Operation operation, LiveDevice.Answer answer) =>
        _document.Response(operation, answer.Status)!["content"] is JsonObject content
            ? answer.MediaType is { } type && content.ContainsKey(type)
            : answer.Content.Length is 0;

    private Task<string> VerdictAsync()
    {
        var judge = new SchemaJudge();
        foreach (var (operation, answer) in JsonAnswers)
        {
            var schema = _document.Response(operation, answer.Status)!["content"]![answer.MediaType!]!["schema"]!;
            judge.Add($"{operation} {answer.Status}", _document.Standalone(schema, strict: true), JsonNode.Parse(answer.Text));
        }

        return judge.VerdictAsync();
    }

    private async Task VerbsAreThoseThatAnswerAsync(LiveDevice device)
    {
        var offered = JsonNode.Parse((await device.SendAsync("GET", "/v1/device")).Text)!["verbs"]!.AsArray().Select(verb => verb!.GetValue<string>()).ToList();
        var absent = _answers.Where(seen => seen.Answer.Status is 501).Select(seen => seen.Operation.Path).ToHashSet(StringComparer.Ordinal);

        PathsOfVerbs.Keys.Should().BeEquivalentTo(_document.Verbs.Except(["power-cut"]));
        absent.Should().BeEquivalentTo(PathsOfVerbs.Where(verb => !offered.Contains(verb.Key)).SelectMany(verb => verb.Value));
    }

    private static List<string> Names(byte[] image)
    {
        using var reader = new TarReader(new MemoryStream(image));
        var names = new List<string>();
        while (reader.GetNextEntry() is { } entry)
            names.Add(entry.Name);
        return names;
    }
}
