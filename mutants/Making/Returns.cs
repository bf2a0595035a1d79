using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>Nothing returned: null, zero, false.</summary>
internal static class Returns
{
    public static IEnumerable<Change> Of(SyntaxNode node) =>
        node is ExpressionSyntax value && value.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax { Parent: not ConstructorDeclarationSyntax } && IsWorthIt(value) && !HasNone(value)
            ? [Change.Around("result", "default", (active, text) => $"{active} ? default! : {text}")]
            : [];

    private static bool IsWorthIt(ExpressionSyntax value) => value is not (LiteralExpressionSyntax or ThrowExpressionSyntax or RefExpressionSyntax or AssignmentExpressionSyntax)
        && value is not CollectionExpressionSyntax { Elements: [] };

    // a task that is null would be another fault than a result that is nothing, and an exception is made to be thrown
    private static bool HasNone(ExpressionSyntax value)
    {
        var (type, isAsync) = value.Ancestors().Select(Signature).FirstOrDefault(found => found.Type is not null);
        return type is "void" or "Task" or "ValueTask" || type?.EndsWith("Exception", StringComparison.Ordinal) is true || (!isAsync && type is not null && (type.StartsWith("Task<", StringComparison.Ordinal) || type.StartsWith("ValueTask<", StringComparison.Ordinal)));
    }

    private static (string? Type, bool IsAsync) Signature(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => (method.ReturnType.ToString(), method.Modifiers.Any(SyntaxKind.AsyncKeyword)),
        LocalFunctionStatementSyntax local => (local.ReturnType.ToString(), local.Modifiers.Any(SyntaxKind.AsyncKeyword)),
        AnonymousFunctionExpressionSyntax lambda => ("", lambda.Modifiers.Any(SyntaxKind.AsyncKeyword)),
        _ => default,
    };
}
