using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>An arm of a switch that is passed over; not the last one, after which nothing would fit.</summary>
internal static class Arms
{
    public static IEnumerable<Change> Of(SyntaxNode node) =>
        node is SwitchExpressionArmSyntax { WhenClause: null, Parent: SwitchExpressionSyntax all } arm && all.Arms.Last() != arm
            ? [new Change("arm", "passed over", (active, woven) => With(active, (SwitchExpressionArmSyntax)woven)) { Original = arm.Pattern.ToString() }]
            : [];

    private static SwitchExpressionArmSyntax With(string active, SwitchExpressionArmSyntax arm) => arm
        .WithPattern(arm.Pattern.WithTrailingTrivia(SyntaxFactory.Space))
        .WithWhenClause(SyntaxFactory.WhenClause(SyntaxFactory.ParseExpression($" !{active} ")));
}
