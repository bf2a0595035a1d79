using System.Text.Json;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;

namespace Conformance.SelfTests.Runs;

/// <summary>
/// A device that answers every control question as the scenario hopes, and never touches card or network: no test case may
/// pass, since each one rests on what the bench has seen itself, if only in its preamble.
/// </summary>
public sealed class PuppetTests
{
    private const int Seed = 1;
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    /// <summary>Scripts, each with the test cases that hope to hear it.</summary>
    public static TheoryData<string, string[]> Scripts
    {
        get
        {
            var scripts = new TheoryData<string, string[]>();
            foreach (var cases in Catalogue.TestPurposes.GroupBy(purpose => JsonSerializer.Serialize(Hopes(purpose.Id), JsonSerializerOptions.Web), purpose => purpose.Id))
                scripts.Add(cases.Key, [.. cases]);
            return scripts;
        }
    }

    [Theory, MemberData(nameof(Scripts), DisableDiscoveryEnumeration = true)]
    public async Task Fair_words_alone_pass_no_test_case(string words, string[] ids)
    {
        using var script = new TemporaryFile(words);
        using var rig = new TemporaryFile(
            $"""
            device:
              start: {Path.Combine(Path.GetDirectoryName(Repository.Assembly("Puppet"))!, "Puppet")}
              arguments: [ --script, {script.Path} ]
              ics: {Path.Combine(Repository.Root, "device-under-test/reference/ics.yaml")}
              ixit: {Path.Combine(Repository.Root, "device-under-test/reference/ixit.yaml")}
            """);
        using var run = new HilRun(["--rig", rig.Path, "--seed", $"{Seed}", .. ids.SelectMany(id => new[] { "--only", id })]);

        (await run.EndAsync()).Should().BeOneOf([1, 2], run.Output);
        run.Cases(Verdict.Pass).Should().BeEmpty();
        run.Cases(Verdict.Error).Should().BeEmpty();
    }

    /// <summary>What the scenario hopes to hear, one phase a switch-on.</summary>
    private static object[] Hopes(string id)
    {
        var seed = RigLease.SeedOf(Seed, new ScenarioUnderTest(id).Number);
        var alice = new SubscriberCard("Alice", seed);
        alice.PutAccessPoint("internet");
        alice.PutManagementAccount("operator");
        alice.PutMailAccount("corporate");
        alice.PutBrowserAccount("portal");
        var provisioned = Phase(attached: true, alice);
        return id[^4..] switch
        {
            "0402" or "0403" or "0405" or "0406" or "0407" => [Phase(attached: false)],
            "0409" => [provisioned, Phase(attached: false)],
            "0410" or "0412" => [provisioned, Phase(attached: true, Bob(seed))],
            "0306" => [provisioned, Phase(attached: true)],
            "0601" or "0607" => [provisioned, Phase(attached: false)],
            "0602" => [provisioned, Phase(attached: true, Bob(seed))],
            "0603" => [provisioned, Phase(attached: true, Changed(alice))],
            _ => [provisioned],
        };
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

    private static object Phase(bool attached, SubscriberCard? card = null) => new
    {
        state = new { state = "ready", attached },
        tree = (card?.Objects ?? []).SelectMany(Nodes).Prepend(new DeviceNode(".", "node", "", null)).ToList(),
        applications = BaseData.Applications.Select(known => new DeviceApplication(known.Id, Installed: true, Locked: false, [.. known.Settings, .. Accounts(known.Id, card)])).ToList(),
        events = Array.Empty<object>(),
    };

    private static IEnumerable<DeviceNode> Nodes(ManagementObject mo) =>
        ExpectedTree.Of(mo).Nodes.Select(node => new DeviceNode($"./{mo.RootName}{(node.Path.Length is 0 ? "" : "/")}{node.Path}", node.Format, node.Type, node.Value));

    private static IEnumerable<DeviceProfile> Accounts(string application, SubscriberCard? card) => (application, card) switch
    {
        (_, null) => [],
        ("mail", _) => card.Mail.Values.Select(Steps.Drivers.Accounts.Of),
        _ => card.Browser.Values.Select(Steps.Drivers.Accounts.Of),
    };
}
