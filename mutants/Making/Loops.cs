using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>A loop that is left before it has done anything. One without an end of its own stays: nothing comes after it.</summary>
internal static class Loops
{
    public static IEnumerable<Change> Of(SyntaxNode node) => node is StatementSyntax body && HeadOf(body) is { } head
        ? [Change.Statement("loop", "left at once", (active, text) => $"{{ if ({active}) break; {text} }}") with { Original = head }]
        : [];

    private static string? HeadOf(StatementSyntax body) => body.Parent switch
    {
        CommonForEachStatementSyntax each when each.Statement == body => Until(each, each.CloseParenToken),
        ForStatementSyntax { Condition: not null } counted => Until(counted, counted.CloseParenToken),
        WhileStatementSyntax { Condition: not LiteralExpressionSyntax } conditional => Until(conditional, conditional.CloseParenToken),
        _ => null,
    };

    private static string Until(SyntaxNode loop, SyntaxToken end) => loop.ToString()[..(end.Span.End - loop.SpanStart)];
}
