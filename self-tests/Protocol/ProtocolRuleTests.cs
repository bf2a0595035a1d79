using Conformance.Fixtures.DmServer.Protocol;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Sessions;

namespace Conformance.SelfTests.Protocol;

/// <summary>Each rule finds what breaks it, and finds nothing in what does not.</summary>
public sealed class ProtocolRuleTests
{
    [Fact]
    public void Sessions_that_keep_to_the_rules_have_no_finding()
    {
        Findings(SampleSession.Whole).Should().BeEmpty();
        Findings(SampleSession.Large).Should().BeEmpty();
        foreach (var name in ConformingVariants.Names)
            Findings(ConformingVariants.Named(name)).Should().BeEmpty(name);
    }

    [Theory, MemberData(nameof(Breaches))]
    public void A_rule_is_found_broken_and_no_other(string breach)
    {
        var (session, entry) = BreakingVariants.Of(breach);
        var rule = breach.Split(':')[0];

        ProtocolChecks.Findings(session.Entries).Select(finding => (finding.Rule.Id, finding.Entry)).Distinct().Should().Equal([(rule, entry)], string.Join("; ", ProtocolChecks.Findings(session.Entries)));
    }

    public static TheoryData<string> Breaches => [.. BreakingVariants.Names];

    [Fact]
    public void Every_rule_is_among_those_that_are_broken_on_purpose() =>
        BreakingVariants.Names.Select(name => name.Split(':')[0]).Distinct().Should().BeEquivalentTo(ProtocolChecks.Rules.Select(rule => rule.Id));

    [Fact]
    public void Rules_have_an_id_of_their_own_a_clause_and_one_sentence()
    {
        ProtocolChecks.Rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z]+(-[a-z0-9]+)*$"));
        ProtocolChecks.Rules.Should().AllSatisfy(rule =>
        {
            rule.Clause.Should().StartWith("OMA ");
            rule.Sentence.Should().MatchRegex(@"^[A-Z]([^.]|\.\S)+\.$");
        });
    }

    [Fact]
    public void The_document_for_labs_has_every_rule_as_it_is() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "dm-sessions.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Should().Equal(ProtocolChecks.Rules.Select(rule => $"| `{rule.Id}` | {rule.Sentence} | {rule.Clause} |"));

    [Fact]
    public void A_finding_tells_the_rule_what_was_seen_and_the_entry() =>
        ProtocolChecks.Findings(SampleSession.Whole.With(5, "<MsgID>3<", "<MsgID>4<").Entries)[0].ToString()
            .Should().Be("message-id-counts, entry 5: MsgID is '4' in message 3 of the session");

    private static IReadOnlyList<ProtocolFinding> Findings(SampleSession session) => ProtocolChecks.Findings(session.Entries);
}
