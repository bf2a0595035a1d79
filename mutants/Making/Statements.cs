using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>A call, or a change of something that lasts, left out. What gives things back, or speaks to people, stays.</summary>
internal static class Statements
{
    private static readonly string[] Kept = ["Dispose", "DisposeAsync", "Console"];

    public static IEnumerable<Change> Of(SyntaxNode node)
    {
        if (node is not ExpressionStatementSyntax { Expression: var expression } || node.Declares())
            yield break;
        if (IsCall(expression) && !Kept.Any(word => expression.DescendantTokens().Any(token => token.Text == word)))
            yield return Without("call");
        if (expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var left } && IsLasting(left))
            yield return Without("assignment");
    }

    private static bool IsCall(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax { Expression: var awaited } => IsCall(awaited),
        ConditionalAccessExpressionSyntax { WhenNotNull: var reached } => IsCall(reached),
        _ => expression is InvocationExpressionSyntax,
    };

    private static bool IsLasting(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax { Identifier.Text: var name } => name.StartsWith('_') && name is not "_" || char.IsUpper(name[0]),
        _ => left is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax,
    };

    private static Change Without(string kind) => Change.Statement(kind, "nothing", (active, text) => $"{{ if (!{active}) {text} }}");
}
