using System.Text.Json;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Lint;
using Conformance.SelfTests.Processes;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Runs;

/// <summary>
/// A device that answers every control question as the scenario hopes, and never touches card or network: no test case may
/// pass, since each one rests on what the bench has seen itself, if only in its preamble.
/// </summary>
public sealed class PuppetTests(ITestOutputHelper output)
{
    private const int Seed = 1;

    [Fact]
    public async Task Fair_words_alone_pass_no_test_case()
    {
        var planned = InTheOrderOfARun().Where(test => !BasicModelTests.ForSuchDevices.Contains(test.Id)).ToList();
        using var scripts = new TemporaryFile(JsonSerializer.Serialize(planned.Select(Hopes), JsonSerializerOptions.Web));
        using var scriptOfTheSecond = new TemporaryFile(JsonSerializer.Serialize(planned.Where(test => test.Id == HilRun.IdOf(115)).Select(Hopes), JsonSerializerOptions.Web));
        using var rig = new TemporaryFile(
            $"""
            device:
              start: {Path.Combine(Path.GetDirectoryName(Repository.Assembly("Puppet"))!, "Puppet")}
              arguments: [ --script, {scripts.Path}, --imei, 490154203237518 ]
              ics: {Path.Combine(Repository.Root, "device-under-test/reference/ics.yaml")}
              ixit: {Path.Combine(Repository.Root, "device-under-test/reference/ixit.yaml")}
            secondDevice:
              arguments: [ --script, {scriptOfTheSecond.Path}, --imei, 490154203237534 ]
            watchMs: 200
            """);
        using var run = HilRun.WithoutReports("--rig", rig.Path, "--seed", $"{Seed}", "--rigs", "1");   // one test case after the other, each with its own script

        (await run.OutcomeAsync()).Should().Be(ExitCode.NotConformant, run.Output);
        run.Result().Journal.Records.OfType<CaseStarted>().Select(started => started.Id).Should().Equal(planned.Select(test => test.Id), "each test case has to hear its own script");
        foreach (var line in Endings(run.Result()))
            output.WriteLine(line);
        run.Cases(Verdict.Pass).Should().BeEmpty();
        run.Cases(Verdict.Error).Should().BeEmpty();
    }

    /// <summary>Block by block, how its test cases ended.</summary>
    private static IEnumerable<string> Endings(RunResult result) =>
        from one in result.Cases
        group one by one.Plan.Id[..^2] into block
        select $"{block.Key}nn: {string.Join(", ", block.CountBy(one => $"{one.Verdict.Word()} ({one.ReasonCode})").Select(ending => $"{ending.Value} {ending.Key}"))}";

    private static IEnumerable<Scripted> InTheOrderOfARun()
    {
        var scenarios = FeatureFiles.All.SelectMany(file => file.Scenarios.Select(scenario => (Tags: file.TagsOf(scenario), Scenario: scenario))).ToList();
        return from id in RunOrder.Of(Seed)
               let scenario = scenarios.Single(one => one.Tags.Contains(id)).Scenario
               let card = scenario.Steps.Select(step => step.Text.Split(" with the card \"")).FirstOrDefault(parts => parts.Length > 1)?[1].Split('"')[0]
               select new Scripted(id, card);
    }

    /// <summary>What the scenario hopes to hear, one phase a switch-on.</summary>
    private static object[] Hopes(Scripted test)
    {
        var seed = RigLease.SeedOf(Seed, new ScenarioUnderTest(test.Id).Number);
        return test.Card is null ? Hopes(test.Id, seed) : [Phase(CardLibrary.OfSuite.Load(test.Card, seed)), Phase(attached: false)];
    }

    private static object[] Hopes(string id, int seed)
    {
        var alice = Alice(seed, hasMail: true);
        var provisioned = Phase(attached: true, alice);
        return id[^4..] switch
        {
            "0402" or "0403" or "0405" or "0406" or "0407" => [Phase(attached: false)],
            "0409" => [provisioned, Phase(attached: false)],
            "0410" or "0412" => [provisioned, Phase(attached: true, Bob(seed))],
            "0103" or "0116" => [provisioned, Phase(attached: true, Bob(seed))],
            "0104" => [provisioned, Phase(attached: true, Bob(seed)), provisioned],
            "0308" => [Phase(attached: true)],
            ['0', '9', ..] => [Phase(attached: true, alice, [new { id = "question-1", kind = "confirm", text = $"corporate {alice.Mark("corporate")}" }])],
            "0306" => [provisioned, Phase(attached: true)],
            "0601" or "0607" => [provisioned, Phase(attached: false)],
            "0602" => [provisioned, Phase(attached: true, Bob(seed))],
            "0603" => [provisioned, Phase(attached: true, Changed(alice))],
            _ => [provisioned],
        };
    }

    private static object[] Question(SubscriberCard card) => [new { id = "question-1", kind = "confirm", text = $"corporate {card.Mark("corporate")}" }];

    private static SubscriberCard Alice(int seed, bool hasMail)
    {
        var alice = new SubscriberCard("Alice", seed);
        alice.PutAccessPoint("internet");
        alice.PutManagementAccount("operator");
        if (hasMail)
            alice.PutMailAccount("corporate");
        alice.PutBrowserAccount("portal");
        return alice;
    }

    private static SubscriberCard Bob(int seed)
    {
        var bob = new SubscriberCard("Bob", seed);
        bob.PutAccessPoint("mobile");
        bob.PutMailAccount("private");
        return bob;
    }

    private static SubscriberCard Changed(SubscriberCard card)
    {
        card.ReplaceMailAccount("corporate", "private");
        return card;
    }

    private static object Phase(bool attached, SubscriberCard? card = null, object[]? prompts = null) => Phase(attached, card?.Objects ?? [], known => Accounts(known, card), [], prompts);

    private static object Phase(CardProfile card)
    {
        var (sound, damaged) = (card.Objects.Where(one => card.ExpectationOf(one) is Expectation.MustHold), card.Objects.Where(one => card.ExpectationOf(one) is Expectation.MustSkip));
        var mail = sound.Select(one => one.Object).Where(mo => mo.Type == ManagementObjectId.Mail).Select(Steps.Drivers.Accounts.OfMail).Take(1).ToList();
        return Phase(attached: true, [.. sound.Select(one => one.Object)], known => known is "mail" ? mail : [], [.. damaged.Select(one => new { kind = "mo", subject = one.Label, outcome = "skipped" })]);
    }

    private static object Phase(bool attached, IReadOnlyList<ManagementObject> objects, Func<string, IEnumerable<DeviceProfile>> accounts, object[] events, object[]? prompts = null) => new
    {
        state = new { state = "ready", attached },
        tree = objects.SelectMany(Nodes).Prepend(new DeviceNode(".", "node", "", null)).ToList(),
        applications = BaseData.Applications.Select(known => new DeviceApplication(known.Id, Installed: true, Locked: false, [.. known.Settings, .. accounts(known.Id)])).ToList(),
        events,
        prompts,
    };

    private static IEnumerable<DeviceNode> Nodes(ManagementObject mo) =>
        ExpectedTree.Of(mo).Nodes.Select(node => new DeviceNode($"./{mo.RootName}{(node.Path.Length is 0 ? "" : "/")}{node.Path}", node.Format, node.Type, node.Value));

    private static IEnumerable<DeviceProfile> Accounts(string application, SubscriberCard? card) => (application, card) switch
    {
        (_, null) => [],
        ("mail", _) => card.Mail.Values.Select(Steps.Drivers.Accounts.Of),
        _ => card.Browser.Values.Select(Steps.Drivers.Accounts.Of),
    };

    private sealed record Scripted(string Id, string? Card);
}
