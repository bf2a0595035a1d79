using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>What is meant for want of a value, always.</summary>
internal static class Fallbacks
{
    public static IEnumerable<Change> Of(SyntaxNode node) =>
        node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: not ThrowExpressionSyntax } either && !either.Declares()
            ? [Change.Other("fallback", either.Right.ToString())]
            : [];
}
