using System.Text.Json.Nodes;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Images;

/// <summary>docs/card-image.schema.json and the reader agree on what an image is. python3-jsonschema validates.</summary>
public sealed class SchemaTests
{
    // the reader knows more than a schema can say: check digits, unique labels, lengths of files, names on the card
    private static readonly string[] BeyondSchema =
    [
        "Luhn", "already", "identifier of two directories", "belongs to another file", "TCK", "by its own words", "second time", "below a leaf", "would have", "no file of this card",
        "that could take its place", "no detail of", "from 1 to 1.", "secret's file", "none of them empty",
        "damages nothing", "has no nodes", "that of its node", "control character", "refers to another place", "levels deep",
    ];

    private static readonly string Schema = Path.Combine(Repository.Root, "docs", "card-image.schema.json");

    [Fact]
    public async Task Every_card_of_the_library_is_valid()
    {
        var cards = CardLibrary.OfSuite.List().Select(card => File.ReadAllText(card.Path)).ToList();

        (await ComplaintsAsync(cards)).Should().Be($"{cards.Count}");
    }

    [Fact]
    public async Task Random_images_are_valid() =>
        (await ComplaintsAsync([.. Enumerable.Range(1, 100).Select(seed => RandomImage.Text(seed))])).Should().Be("100");

    [Fact]
    public async Task What_the_reader_refuses_is_not_valid()
    {
        var bad = BadImageTests.Samples.Select(sample => ((string)sample[0], Says: ImageText.Refusal((string)sample[0])))
            .Where(sample => !BeyondSchema.Any(word => sample.Says.Contains(word, StringComparison.Ordinal)) && !sample.Says.Contains("not YAML", StringComparison.Ordinal))
            .Where(sample => !sample.Says.Contains("is empty", StringComparison.Ordinal) && !sample.Says.Contains("second document", StringComparison.Ordinal))
            .Select(sample => sample.Item1).ToList();
        bad.Should().HaveCountGreaterThan(25);

        var complaints = await ComplaintsAsync(bad);

        for (var line = 1; line <= bad.Count; line++)
            complaints.Should().Contain($", line {line}: ", bad[line - 1]);
    }

    [Fact]
    public void Words_are_those_of_the_reader_and_no_other()
    {
        var parts = JsonNode.Parse(File.ReadAllText(Schema))!["$defs"]!;
        IEnumerable<string> Enumeration(JsonNode? at) => at!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
        var ofObject = parts["object"]!["properties"]!;
        var ofProtection = ofObject["protected"]!["properties"]!;

        Enumeration(parts["damageKind"]).Should().BeEquivalentTo(All<DamageKind>());
        Enumeration(parts["directoryState"]).Should().BeEquivalentTo(All<DirectoryState>());
        Enumeration(parts["layout"]!["properties"]!["application"]).Should().BeEquivalentTo(All<ApplicationState>());
        Enumeration(ofObject["owner"]).Should().BeEquivalentTo(All<DataOwner>());
        Enumeration(ofObject["account"]!["properties"]!["authentication"]).Should().BeEquivalentTo(All<DmAuthentication>());
        Enumeration(ofProtection["signer"]).Should().BeEquivalentTo(KeyRing.Signers);
        Enumeration(ofProtection["for"]!["items"]).Should().BeEquivalentTo(KeyRing.DeviceClasses);
        Enumeration(ofProtection["damage"]).Should().BeEquivalentTo(All<ProtectionDamage>());
        Enumeration(parts["fault"]!["properties"]!["when"]!["properties"]!["command"]).Should().BeEquivalentTo(FaultReader.CommandNames);
        ofObject.AsObject().Select(key => key.Key).Should().BeEquivalentTo(ObjectReader.Keys);
    }

    private static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => Words.Of(value));

    private static async Task<string> ComplaintsAsync(IReadOnlyCollection<string> images)
    {
        using var lines = new TemporaryFile(string.Concat(images.Select(image => ImageText.Canonical(image) + "\n")));
        var (_, said) = await Tool.RunAsync(
            "python3",
            [Path.Combine(Repository.Root, "self-tests", "Integrity", "validate.py"), Schema, lines.Path]);
        return said.Trim();
    }
}
