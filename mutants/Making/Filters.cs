using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>A condition on elements that every element meets.</summary>
internal static class Filters
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "All", "Any", "Count", "Exists", "Find", "FindAll", "FindIndex", "First", "FirstOrDefault", "Last", "LastOrDefault", "RemoveAll", "RemoveWhere", "Single", "SingleOrDefault", "SkipWhile",
        "TakeWhile", "TrueForAll", "Where",
    };

    public static IEnumerable<Change> Of(SyntaxNode node) =>
        node is ExpressionSyntax { Parent: LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } lambda } && lambda.Body == node && Names.Contains(NameOf(call))
            ? [Change.Around("filter", "true", (active, text) => $"{active} || ({text})")]
            : [];

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.Text: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.Text: var name } => name,
        _ => "",
    };
}
