using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Processes;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Conformance.SelfTests.Configuration;

/// <summary>A statement that lacks one option after the other: exactly the test cases that need it fall away, as dependent-cases.yaml has them.</summary>
public sealed class DependentCasesTests
{
    private static readonly Dictionary<string, List<Reason>> ByHand = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<Dictionary<string, List<Reason>>>(File.ReadAllText(Path.Combine(Repository.Root, "self-tests", "Configuration", "dependent-cases.yaml")));

    private static readonly Lazy<IReadOnlyList<PlannedRun>> Whole = new(() => Plan());

    public static TheoryData<string> Options => [.. ByHand.Keys];

    [Fact]
    public void The_table_has_every_option_of_the_catalogue_and_no_other() => ByHand.Keys.Should().BeEquivalentTo(Catalogue.Read(Repository.Requirements).Options);

    [Theory, MemberData(nameof(Options))]
    public void Without_the_option_exactly_the_test_cases_that_need_it_do_not_apply_and_tell_expression_and_values(string option)
    {
        var needing = Whole.Value.Where(planned => planned.Case.Needs.Contains(option)).Select(planned => planned.Case.Id);
        var expected = ByHand[option].SelectMany(reason => reason.Ids.Select(id => $"{id}: {reason.Where}")).ToList();

        Fallen(Plan(option)).Except(Fallen(Whole.Value)).Should().BeEquivalentTo(expected);
        needing.Should().BeEquivalentTo(ByHand[option].SelectMany(reason => reason.Ids));
    }

    private static IEnumerable<string> Fallen(IEnumerable<PlannedRun> plan) =>
        plan.Where(planned => planned.Case.NotApplicable is not null).Select(planned => $"{planned.Case.Id}: {planned.Case.NotApplicable}");

    private static IReadOnlyList<PlannedRun> Plan(params IEnumerable<string> lacking)
    {
        using var ics = new TemporaryFile(StatementText.Without(lacking), ".yaml");
        using var rig = new TemporaryFile($"device: {{ start: /bin/true, ics: {ics.Path}, ixit: {Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "ixit.yaml")} }}", ".yaml");
        return RunSettings.Read(new RunOptions(rig.Path, Repository.Features, [], 1, Path.GetTempPath(), "plan")).Plan;
    }

    private sealed class Reason
    {
        public string Where { get; set; } = "";

        public string Cases { get; set; } = "";

        public IEnumerable<string> Ids => Cases.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(number => $"DMSC-1.0-con-{number}");
    }
}
