using System.Text.Json.Nodes;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Images;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Configuration;

/// <summary>Statement (ICS) and declared behaviour (IXIT): files, schemas, catalogue and code ask the same questions. python3-jsonschema validates.</summary>
public sealed class StatementTests
{
    private static readonly IReadOnlyList<string> Options = Catalogue.Read(Repository.Requirements).Options;

    [Theory]
    [InlineData("device-under-test/reference/ics.yaml", "device-under-test/reference/ixit.yaml")]
    [InlineData("device-under-test/reference/basic.ics.yaml", "device-under-test/reference/xml.ixit.yaml")]
    [InlineData("docs/statement/example.ics.yaml", "docs/statement/example.ixit.yaml")]
    public async Task Statements_of_the_suite_are_valid_and_answer_every_question(string ics, string ixit)
    {
        (await ComplaintsAsync("ics", await TextAsync(ics))).Should().Be("1");
        (await ComplaintsAsync("ixit", await TextAsync(ixit))).Should().Be("1");

        FluentActions.Invoking(() => new Statement(Path.Combine(Repository.Root, ics), Path.Combine(Repository.Root, ixit)).Check(Options)).Should().NotThrow();
    }

    [Fact]
    public void Options_of_the_schema_are_those_of_the_catalogue_and_answers_yes_and_no()
    {
        var options = Schema("ics")["properties"]!["options"]!;

        options["properties"]!.AsObject().Select(option => option.Key).Should().BeEquivalentTo(Options);
        options["properties"]!.AsObject().Select(option => string.Join(' ', Words(option.Value!))).Distinct().Should().Equal("yes no");
        Strings(options["required"]!).Should().BeEquivalentTo(Options);
    }

    [Fact]
    public void Declarations_of_the_schema_and_their_words_are_those_of_the_bench()
    {
        var declarations = Schema("ixit")["properties"]!["declarations"]!;

        declarations["properties"]!.AsObject().Select(one => $"{one.Key}: {string.Join(' ', Words(one.Value!))}").Should()
            .BeEquivalentTo(Declarations.All.Select(one => $"{one.Key}: {string.Join(' ', one.Value)}"));
        Strings(declarations["required"]!).Should().BeEquivalentTo(Declarations.All.Keys);
    }

    [Fact]
    public void Schemas_catalogue_and_test_cases_are_of_one_version_of_the_test_plan()
    {
        var catalogue = File.ReadAllText(Repository.Requirements);

        new[] { "ics", "ixit" }.Select(name => Schema(name)["properties"]!["testPlan"]!["const"]!.GetValue<string>()).Should().AllBe(Suite.TestPlan);
        catalogue.Should().Contain($"version {Suite.TestPlan} of the test plan");
        Catalogue.Parse(catalogue, "REQUIREMENTS.md").TestPurposes.Should().OnlyContain(purpose => purpose.Id.StartsWith($"{Suite.TestPlan.Replace(' ', '-')}-con-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_proforma_has_every_question_and_no_answer_and_stops_a_run_with_one_sentence_that_names_them_all()
    {
        var (ics, ixit) = (Proforma("ics"), Proforma("ixit"));
        string[] head = ["supplier", "product: manufacturer", "product: model", "product: hardware", "product: software"];

        var refusal = FluentActions.Invoking(() => new Statement(ics, ixit).Check(Options)).Should().Throw<ConfigurationException>().Which.Message;

        refusal.Should().Be(
            $"'{ics}' leaves open {string.Join(", ", head.Concat(Options.Select(option => $"options: {option}")))}; "
            + $"'{ixit}' leaves open {string.Join(", ", Declarations.All.Keys.Select(key => $"declarations: {key}"))}; "
            + "and every question needs an answer, because unset is not no. Answer them; docs/statement.md says what they mean.");
        foreach (var question in Options.Concat(Declarations.All.Keys).Concat(["supplier", "model"]))
            (await File.ReadAllLinesAsync(Options.Contains(question) || !Declarations.All.ContainsKey(question) ? ics : ixit)).Select(line => line.Trim()).Should().Contain($"{question}:");
        (await ComplaintsAsync("ics", await File.ReadAllTextAsync(ics))).Should().NotBe("1");
    }

    [Theory]
    [InlineData("InitiatesSession", "", "leaves open options: InitiatesSession; and every question needs an answer, because unset is not no.")]
    [InlineData("supplier", "' '", "leaves open supplier;")]
    [InlineData("InitiatesSession", "~", "leaves open options: InitiatesSession;")]
    [InlineData("testPlan", "", "leaves open testPlan;")]
    [InlineData("testPlan", "DMSC 0.9", "answers the test plan 'DMSC 0.9', and this suite has DMSC 1.0: the questions may be others.")]
    [InlineData("InitiatesSession", "perhaps", "answers 'perhaps' to 'InitiatesSession', and yes or no was expected.")]
    public void A_statement_that_leaves_something_open_or_is_of_another_version_is_refused(string key, string answer, string reason)
    {
        using var ics = new TemporaryFile(StatementText.Answering(StatementText.Ics, key, answer), ".yaml");

        FluentActions.Invoking(() => With(ics.Path).Check(Options)).Should().Throw<ConfigurationException>().WithMessage($"*{reason}*");
    }

    [Fact]
    public void An_option_that_no_requirement_knows_is_refused_because_it_may_be_a_misspelt_one()
    {
        using var ics = new TemporaryFile(StatementText.Ics.Replace("InitiatesSession:", "InitiatesSesion:", StringComparison.Ordinal), ".yaml");

        FluentActions.Invoking(() => With(ics.Path).Check(Options)).Should().Throw<ConfigurationException>().WithMessage("*answers for 'InitiatesSesion'*Known are: InitiatesSession, *");
    }

    private static Statement With(string ics) => new(ics, Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "ixit.yaml"));

    private static string Proforma(string name) => Path.Combine(Repository.Root, "docs", "statement", $"{name}.proforma.yaml");

    private static Task<string> TextAsync(string path) => File.ReadAllTextAsync(Path.Combine(Repository.Root, path));

    private static JsonNode Schema(string name) => JsonNode.Parse(File.ReadAllText(SchemaFile(name)))!;

    private static string SchemaFile(string name) => Path.Combine(Repository.Root, "docs", $"{name}.schema.json");

    private static IEnumerable<string> Words(JsonNode question) => Strings(question["enum"]!);

    private static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(word => word!.GetValue<string>());

    private static async Task<string> ComplaintsAsync(string schema, string yaml)
    {
        using var line = new TemporaryFile(ImageText.Canonical(yaml) + "\n");
        return (await Tool.RunAsync("python3", [Path.Combine(Repository.Root, "self-tests", "Integrity", "validate.py"), SchemaFile(schema), line.Path])).Item2.Trim();
    }
}
