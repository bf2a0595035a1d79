using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Reports;

public sealed class CatalogueTests
{
    private const string Whole = """
        # Requirements

        | id | clause | level | requirement |
        | --- | --- | :---: | --- |
        | DMSC-SEC-001 | 6.1.1 | M | waits for `A \| B` |
        | DMSC-ALT-A | 5.2.1.6 a | O (UserInterface) | may ask |

        | reading | text |
        | --- | --- |
        | R-1 | tables without ids are for readers |

        | id | requirement | purpose | must be failed by |
        | --- | --- | --- | --- |
        | DMSC-1.0-con-0401 | DMSC-SEC-001 | order on the good path | `provisions-early`, reads-twice |
        | DMSC-1.0-con-0901 | DMSC-ALT-A, DMSC-SEC-001 | asked | – |
        """;

    [Fact]
    public void Requirements_are_read_with_clause_level_text_and_option() =>
        Catalogue.Parse(Whole, "REQUIREMENTS.md").Requirements.Should().Equal(
            new Requirement("DMSC-SEC-001", "6.1.1", Level.Mandatory, "waits for `A | B`"),
            new Requirement("DMSC-ALT-A", "5.2.1.6 a", Level.Optional, "may ask", Option: "UserInterface"));

    [Fact]
    public void Test_purposes_are_read_with_requirements_and_faulty_devices() =>
        Catalogue.Parse(Whole, "REQUIREMENTS.md").TestPurposes.Should().BeEquivalentTo(
            new TestPurpose[]
            {
                new("DMSC-1.0-con-0401", ["DMSC-SEC-001"], "order on the good path", ["provisions-early", "reads-twice"]),
                new("DMSC-1.0-con-0901", ["DMSC-ALT-A", "DMSC-SEC-001"], "asked", []),
            },
            how => how.WithStrictOrdering());

    [Theory]
    [InlineData("| DMSC-ALT-A | the user bears it |", null)]
    [InlineData("| DMSC-ALT-B | the user bears it |", "*'DMSC-ALT-B' is no requirement of this catalogue*")]
    [InlineData("| DMSC-ALT-A | |", "*a cell is empty*")]
    public void Requirements_that_nobody_may_waive_have_a_table_of_their_own(string row, string? reason)
    {
        var parse = FluentActions.Invoking(() => Catalogue.Parse($"{Whole}\n\n| id | never waived, because |\n| --- | --- |\n{row}\n", "REQUIREMENTS.md"));

        if (reason is null)
            parse().NeverWaived.Should().Equal("DMSC-ALT-A");
        else
            parse.Should().Throw<FormatException>().WithMessage(reason);
    }

    [Fact]
    public void Security_and_privacy_are_never_waived() =>
        Catalogue.Read(Repository.Requirements).NeverWaived.Should().Contain(["DMSC-SEC-001", "DMSC-SEC-002", "DMSC-USA-001", "DMSC-QOE-002"]);

    [Theory]
    [InlineData("GsmAttach", "UserInterface and GsmAttach")]
    [InlineData("not GsmAttach", "UserInterface and not GsmAttach")]
    [InlineData("GsmAttach or not UserInterface", "GsmAttach or not UserInterface")]
    [InlineData("(GsmAttach or HmacAuthentication) and not LargeObjects", "UserInterface and (GsmAttach or HmacAuthentication) and not LargeObjects")]
    public void A_condition_of_a_test_case_joins_those_of_its_requirements_or_stands_in_the_place_of_those_about_its_options(string own, string whole)
    {
        var catalogue = Catalogue.Parse(Whole.Replace("DMSC-ALT-A, DMSC-SEC-001", $"DMSC-ALT-A, DMSC-SEC-001 ({own})", StringComparison.Ordinal), "REQUIREMENTS.md");

        $"{catalogue.ConditionOf(Sample.Planned with { Id = "DMSC-1.0-con-0901", Requirements = ["DMSC-ALT-A", "DMSC-SEC-001"] })}".Should().Be(whole);
    }

    [Theory]
    [InlineData("O (UserInterface) | may ask |", "O (UserInterface) |", "line 6: * it has 3 cells, and '| id | clause | level | requirement |' has 4*")]
    [InlineData("O (UserInterface)", "S", "line 6: * the level 'S' must be M, Q, X, or O with its option as in 'O (InitiatesSession)'.")]
    [InlineData("O (UserInterface)", "O", "line 6: * the level 'O' must be M, Q, X, or O with its option*")]
    [InlineData("| may ask |", "| |", "line 6: * a cell is empty*")]
    [InlineData("(UserInterface)", "(UserInterface and)", "line 6: * in the condition 'UserInterface and' stands the end where an option*")]
    [InlineData("DMSC-ALT-A, DMSC-SEC-001", "DMSC-ALT-A (no GsmAttach)", "line 15: * in the condition 'no GsmAttach' stands 'no' where an option*")]
    [InlineData("| DMSC-ALT-A | 5", "| ALT-A | 5", "line 6: * the id 'ALT-A' must have the shape DMSC-AREA-nnn*")]
    [InlineData("| DMSC-ALT-A | 5", "| DMSC-SEC-001 | 5", "line 6: * 'DMSC-SEC-001' has a row already*")]
    [InlineData("| clause |", "| section |", "line 3: * a table with ids is headed*")]
    [InlineData("| --- | --- | :---: | --- |", "", "line 3: * the line after the heading must be*")]
    [InlineData("con-0901", "con-901", "line 15: * the id 'DMSC-1.0-con-901' must have the shape DMSC-1.0-con-nnnn.")]
    [InlineData("con-0901", "con-0401", "line 15: * 'DMSC-1.0-con-0401' has a row already*")]
    [InlineData("| DMSC-ALT-A, ", "| DMSC-ALT-B, ", "line 15: * 'DMSC-ALT-B' is no requirement of this catalogue*")]
    [InlineData("reads-twice", "Reads Twice", "line 14: * 'Reads Twice' must be the name of a faulty device in kebab-case*")]
    [InlineData("| DMSC-1.0-con-0901", "\n| DMSC-1.0-con-0901", "line 16: 'DMSC-1.0-con-0901' is mentioned, and no table with ids has a row for it*")]
    [InlineData("are for readers", "show DMSC-SEC-009.", "line 10: 'DMSC-SEC-009' is mentioned*")]
    [InlineData("# Requirements", "# DMSC-SEC-1", "line 1: 'DMSC-SEC-1' is mentioned*")]
    public void A_malformed_row_or_a_lost_one_is_refused_with_its_line_and_the_rule(string right, string wrong, string sentence)
    {
        Whole.Should().Contain(right);

        FluentActions.Invoking(() => Catalogue.Parse(Whole.Replace(right, wrong, StringComparison.Ordinal), "REQUIREMENTS.md"))
            .Should().Throw<FormatException>().WithMessage($"REQUIREMENTS.md, {sentence}");
    }

    [Fact]
    public void A_catalogue_without_requirements_is_refused() =>
        FluentActions.Invoking(() => Catalogue.Parse("# Nothing", "REQUIREMENTS.md")).Should().Throw<FormatException>()
            .WithMessage("REQUIREMENTS.md holds no requirement: *");
}
