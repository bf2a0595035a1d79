using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Images;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Reports;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Configuration;

/// <summary>Waivers as somebody writes them, and what a run does not begin with. python3-jsonschema validates what the schema says of them.</summary>
public sealed class WaiverFileTests
{
    private const string Whole = """
        waivers:
          - id: W-1
            testCase: DMSC-1.0-con-0401
            device: { manufacturer: Acme, model: A7, software: '4.2' }
            reason: Known.
            link: https://bugs.acme.example/1
            approvedBy: J. Doe
            validUntil: 2026-12-31
        """;

    private static readonly DateOnly LastDay = new(2026, 12, 31);
    private static readonly Waiver Waiver = new("W-1", "DMSC-1.0-con-0401", new WaivedDevice("Acme", "A7", "4.2"), "Known.", "https://bugs.acme.example/1", "J. Doe", LastDay);

    /// <summary>What is written in the place of what, why that is refused, and whether the schema sees it too.</summary>
    public static TheoryData<string, string, string, bool> Samples => new()
    {
        { Whole, "waivers:", "has no 'waivers', and a list of them was expected, be it an empty one ('waivers: []')", true },
        { "waivers:", "waiver:", "there is no key 'waiver' here", true },
        { "id: W-1", "id: W 1", "waiver 1 ('W 1') has the id 'W 1', and letters and digits were expected", true },
        { "id: W-1", "id:", "waiver 1 has no 'id', and a waiver needs one", true },
        { "    testCase: DMSC-1.0-con-0401\n", "", "waiver 1 ('W-1') has no 'testCase'", true },
        { "testCase", "test", "there is no key 'test' here", true },
        { ", software: '4.2'", "", "has no 'device: software'", true },
        { "manufacturer: Acme", "manufacturer: ' '", "has no 'device: manufacturer'", true },
        { "{ manufacturer: Acme, model: A7, software: '4.2' }", "A7", "a key with a value of its kind was expected here", true },
        { "    reason: Known.\n", "", "has no 'reason'", true },
        { "https://bugs.acme.example/1", "bugs/1", "has the link 'bugs/1', and an address that begins with https:// or http:// was expected", true },
        { "https://bugs.acme.example/1", "javascript:alert(1)", "has the link 'javascript:alert(1)'", true },
        { "    approvedBy: J. Doe\n", "", "has no 'approvedBy'", true },
        { "2026-12-31", "31.12.2026", "has validUntil '31.12.2026', and a day like 2026-12-31 was expected", true },
        { "2026-12-31", "2026-02-30", "has validUntil '2026-02-30'", false },
    };

    [Fact]
    public void A_waiver_is_read_with_all_that_it_says_and_the_file_by_its_hash()
    {
        using var file = new TemporaryFile(Whole, ".yaml");

        var list = WaiverFile.Read(file.Path);

        list.Waivers.Should().Equal(Waiver);
        (list.File, list.Sha256).Should().Be((file.Path, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file.Path)))));
    }

    [Fact]
    public void A_file_without_waivers_is_one_that_waives_nothing()
    {
        using var file = new TemporaryFile("waivers: []", ".yaml");

        WaiverFile.Read(file.Path).Waivers.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Samples))]
    public void What_is_no_waiver_is_refused_with_the_reason(string before, string after, string reason, bool _)
    {
        using var file = new TemporaryFile(Whole.Replace(before, after, StringComparison.Ordinal), ".yaml");

        FluentActions.Invoking(() => WaiverFile.Read(file.Path)).Should().Throw<ConfigurationException>().WithMessage($"*{reason}*docs/waivers.md shows an example.");
    }

    [Fact]
    public async Task The_schema_takes_the_example_of_the_page_and_refuses_what_the_reader_refuses()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "waivers.md"));
        var example = page.Split("```")[1]["yaml\n".Length..];
        using (var file = new TemporaryFile(example, ".yaml"))
            Catalogue.Read(Repository.Requirements).TestPurposes.Should().Contain(purpose => purpose.Id == WaiverFile.Read(file.Path).Waivers.Single().TestCase);
        var bad = Samples.Where(sample => (bool)sample[3]).Select(sample => Whole.Replace((string)sample[0], (string)sample[1], StringComparison.Ordinal)).ToList();

        (await ComplaintsAsync([example, Whole, "waivers: []"])).Should().Be("3");
        var complaints = await ComplaintsAsync(bad);

        for (var line = 1; line <= bad.Count; line++)
            complaints.Should().Contain($", line {line}: ", bad[line - 1]);
    }

    [Fact]
    public void A_run_takes_the_waivers_of_its_rig_file_or_those_given_in_their_place()
    {
        var text = Whole.Replace("0401", "1102", StringComparison.Ordinal).Replace("2026-12-31", "9999-12-31", StringComparison.Ordinal);
        using var ofRig = new TemporaryFile(text, ".yaml");
        using var given = new TemporaryFile(text.Replace("W-1", "W-2", StringComparison.Ordinal), ".yaml");
        using var rig = Drills.ConformingRig($"waivers: {ofRig.Path}");
        var options = new RunOptions(rig.Path, Repository.Features, [], 1, "", "run");

        Ids(options).Should().Equal("W-1");
        Ids(options with { Waivers = given.Path }).Should().Equal("W-2");
        Ids(options with { RigPath = Repository.DefaultRig }).Should().BeNull();

        static IEnumerable<string>? Ids(RunOptions options) => RunSettings.Read(options).Start(default).Waivers?.Waivers.Select(waiver => waiver.Id);
    }

    [Theory]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void A_waiver_is_valid_through_its_last_day(int year, int month, int day, bool isValid)
    {
        var check = FluentActions.Invoking(() => WaiverRules.Check(List(Waiver), [Sample.Planned], [], new DateOnly(year, month, day)));

        if (isValid)
            check.Should().NotThrow();
        else
            check.Should().Throw<ConfigurationException>().WithMessage("'/lab/waivers.yaml': waiver 'W-1' for DMSC-1.0-con-0401 was valid until 2026-12-31, and today is 2027-01-01 (UTC).*");
    }

    [Fact]
    public void What_can_not_be_waived_is_refused()
    {
        Refusal([], Waiver with { TestCase = "DMSC-1.0-con-9999" }).Should().Contain("waiver 'W-1' is for 'DMSC-1.0-con-9999', and there is no such test case");
        Refusal([], Waiver, Waiver with { Id = "W-2" }).Should().Contain("has 2 waivers for DMSC-1.0-con-0401 (W-1, W-2), and one is the most");
        Refusal([], Waiver, Waiver with { TestCase = "DMSC-1.0-con-0402" }).Should().Contain("has 2 waivers with the id 'W-1'");
        Refusal(["DMSC-SEC-001"], Waiver).Should().Contain("waiver 'W-1' is for DMSC-1.0-con-0401, which shows DMSC-SEC-001, and nobody may waive that");
    }

    private static string Refusal(IReadOnlyList<string> neverWaived, params Waiver[] waivers) =>
        FluentActions.Invoking(() => WaiverRules.Check(List(waivers), [Sample.Planned], neverWaived, LastDay)).Should().Throw<ConfigurationException>().Which.Message;

    private static WaiverList List(params Waiver[] waivers) => new("/lab/waivers.yaml", new('0', 64), waivers);

    private static async Task<string> ComplaintsAsync(IReadOnlyCollection<string> files)
    {
        using var lines = new TemporaryFile(string.Concat(files.Select(file => ImageText.Canonical(file) + "\n")));
        var (_, said) = await Tool.RunAsync(
            "python3", [Path.Combine(Repository.Root, "self-tests", "Integrity", "validate.py"), Path.Combine(Repository.Root, "docs", "waivers.schema.json"), lines.Path]);
        return said.Trim();
    }
}
