using Conformance.Reports.Traceability;

namespace Conformance.SelfTests.Reports;

/// <summary>Expressions over options.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("A", "A", true)]
    [InlineData("not A", "A", false)]
    [InlineData("not not A", "A", true)]
    [InlineData("A and B", "A", false)]
    [InlineData("A or B", "A", true)]
    [InlineData("A or B and C", "A", true)]
    [InlineData("(A or B) and C", "A", false)]
    [InlineData("not A or B", "B", true)]
    [InlineData("not (A or B)", "B", false)]
    [InlineData("not (A and B)", "B", true)]
    [InlineData("A and not (B or C)", "A", true)]
    public void Not_binds_closest_then_and_and_what_was_read_is_written_alike(string text, string implemented, bool holds)
    {
        var condition = Condition.Parse(text);

        condition.Holds(option => option == implemented).Should().Be(holds);
        $"{condition}".Should().Be(text);
    }

    [Fact]
    public void Parentheses_that_change_nothing_are_not_written() => $"{Condition.Parse(" ((A) and (B and A)) or (C) ")}".Should().Be("A and B and A or C");

    [Fact]
    public void Each_option_is_told_once() => Condition.Parse("A and (not B or A)").Options.Should().Equal("A", "B");

    [Theory]
    [InlineData("", "the end where an option")]
    [InlineData("and A", "'and' where an option")]
    [InlineData("A B", "'B' where and, or, or the end")]
    [InlineData("A and", "the end where an option")]
    [InlineData("(A or B", "the end where a closing parenthesis")]
    [InlineData("A)", "')' where and, or, or the end")]
    [InlineData("no A", "'no' where an option as in 'InitiatesSession', not, or an opening parenthesis was expected")]
    [InlineData("A & B", "'&' where and, or, or the end")]
    public void What_is_no_expression_is_refused_with_the_place(string text, string reason) =>
        FluentActions.Invoking(() => Condition.Parse(text)).Should().Throw<FormatException>().WithMessage($"in the condition '{text}' stands {reason}*");

    [Fact]
    public void A_condition_without_end_is_refused_before_it_fills_the_stack() =>
        FluentActions.Invoking(() => Condition.Parse(new string('(', 100_000))).Should().Throw<FormatException>().WithMessage("*where 20 options*at most was expected");
}
