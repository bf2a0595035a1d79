using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Mutants.Telling;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Mutants;

/// <summary>What the page tells of a sample.</summary>
public sealed class PageTests
{
    private static readonly IReadOnlyList<Mutant> Mutants = [.. Enumerable.Range(1, 5).Select(number => new Mutant(number, "Tree/Acl.cs", number, "connective", $"line {number};", "a || b", "a && b"))];

    [Fact]
    public void Survivors_stand_with_their_reasons_or_are_open()
    {
        using var file = new TemporaryFile(
            """
            survivors:
              - { file: Tree/Acl.cs, operator: connective, code: line 2;, original: a || b, reason: Nobody can tell. }
              - { file: Tree/Acl.cs, operator: connective, code: line 9;, original: a || b, reason: Gone. }
            """);
        var reasons = Reasons.Read(file.Path);
        var reach = new Reach([new CaseReach("DMSC-1.0-con-0301", "5808c243", new HashSet<int> { 1, 2, 3, 4 })]);
        var judgements = new[]
        {
            new Judgement(1, "", Fate.Killed, "DMSC-1.0-con-0301", null), new Judgement(2, "", Fate.Survived, null, null), new Judgement(3, "", Fate.Survived, null, null),
            new Judgement(4, "", Fate.NotStarted, null, "it is silent"),
        };

        Page.Text(new Findings(1, "0123456789ab", "fedcba9876543210", Mutants, [.. Mutants.Take(4)], reach, judgements.ToDictionary(one => one.Mutant)), reasons, new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero))
            .Should().Be(
                """
                2026-11-26, suite 0123456789ab, commit fedcba987654, seed 1.

                | mutants | reached by the suite | sample | judged | killed | survived | of these open | not passed | not started | killed of judged | score |
                | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | 5 | 4 | 4 | 4 | 1 | 2 | 1 | 0 | 1 | 25.0 % | 50.0 % |

                Survivors:

                | place | kind | original → mutated | test cases that reach it | reason |
                | --- | --- | --- | --- | --- |
                | Tree/Acl.cs:2 | connective | `a \|\| b` → `a && b` | 0301 | Nobody can tell. |
                | Tree/Acl.cs:3 | connective | `a \|\| b` → `a && b` | 0301 | open |

                Neither killed nor survived:

                | place | kind | original → mutated | what came |
                | --- | --- | --- | --- |
                | Tree/Acl.cs:4 | connective | `a \|\| b` → `a && b` | not started: it is silent |

                """.ReplaceLineEndings("\n"));
        reasons.Drafts(Mutants.Take(3)).Should().StartWith("  - file: Tree/Acl.cs\n    operator: connective\n    code: 'line 1;'\n    original: 'a || b'\n    reason:\n").And.NotContain("line 2;");
        reasons.Idle(Mutants).Should().ContainSingle().Which.Code.Should().Be("line 9;");
    }
}
