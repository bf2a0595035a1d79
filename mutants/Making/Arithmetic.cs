using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>Plus for minus.</summary>
internal static class Arithmetic
{
    private const string Kind = "arithmetic";

    public static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when !sum.Declares() && !IsText(sum) => [Change.Other(Kind, $"{sum.Left} - {sum.Right}")],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression } difference when !difference.Declares() => [Change.Other(Kind, $"{difference.Left} + {difference.Right}")],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } more } => [Instead($"{more.Left} -= {more.Right};")],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } less } => [Instead($"{less.Left} += {less.Right};")],
        ExpressionStatementSyntax { Expression: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } up } => [Instead($"{up.Operand}--;")],
        ExpressionStatementSyntax { Expression: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostDecrementExpression } down } => [Instead($"{down.Operand}++;")],
        _ => [],
    };

    private static bool IsText(SyntaxNode sum) => sum.ChildNodes().Any(part => part is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression });

    private static Change Instead(string mutated) => Change.Statement(Kind, mutated, (active, text) => $"{{ if ({active}) {mutated} else {text} }}");
}
