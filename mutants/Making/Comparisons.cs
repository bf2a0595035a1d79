using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>An edge moved by one, an equality turned round, also where a pattern asks for it.</summary>
internal static class Comparisons
{
    private const string Kind = "comparison";

    private static readonly Dictionary<SyntaxKind, string> Other = new()
    {
        [SyntaxKind.LessThanToken] = "<=", [SyntaxKind.LessThanEqualsToken] = "<", [SyntaxKind.GreaterThanToken] = ">=", [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=", [SyntaxKind.ExclamationEqualsToken] = "==",
    };

    public static IEnumerable<Change> Of(SyntaxNode node)
    {
        if (node.Declares())
            yield break;
        if (node is BinaryExpressionSyntax binary && Other.TryGetValue(binary.OperatorToken.Kind(), out var other))
            yield return Change.Other(Kind, $"{binary.Left} {other} {binary.Right}");
        if (node is IsPatternExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression })
            yield return Change.Around(Kind, $"!({node})", (active, text) => $"{active} != ({text})");
        if (node is not IsPatternExpressionSyntax { Pattern: var pattern })
            yield break;
        foreach (var edge in pattern.DescendantNodesAndSelf().OfType<RelationalPatternSyntax>().Select(relation => relation.OperatorToken))
            yield return Change.Other(Kind, node.With(edge, Other[edge.Kind()]));
    }
}
