using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>"And" for "or", and conditions that are turned round; one that declares something is decided beforehand, so that what it declares stays set.</summary>
internal static class Logic
{
    private const string Connective = "connective";
    private const string Condition = "condition";

    public static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when !both.Declares() => [Change.Other(Connective, $"{both.Left} || {both.Right}")],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !either.Declares() => [Change.Other(Connective, $"{either.Left} && {either.Right}")],
        ExpressionSyntax condition when condition.IsCondition() && !IsConnected(condition) => Decided(condition),
        _ => [],
    };

    private static IEnumerable<Change> Decided(ExpressionSyntax condition) => condition switch
    {
        LiteralExpressionSyntax or ParenthesizedExpressionSyntax => [],
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax } or PrefixUnaryExpressionSyntax when condition.Declares() =>
            [Change.Around(Condition, "true", (active, text) => $"{active} || ({text})")],
        _ when condition.Declares() => [Change.Around(Condition, "false", (active, text) => $"!{active} && ({text})")],
        BinaryExpressionSyntax or IsPatternExpressionSyntax => [],   // their comparison is turned round
        _ => [Change.Around(Condition, $"!({condition})", (active, text) => $"{active} != ({text})")],
    };

    private static bool IsConnected(ExpressionSyntax condition) => condition.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression;
}
