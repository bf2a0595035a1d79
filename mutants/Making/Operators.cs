using Microsoft.CodeAnalysis;

namespace Conformance.Mutants.Making;

/// <summary>All the kinds of changes.</summary>
internal static class Operators
{
    private static readonly Func<SyntaxNode, IEnumerable<Change>>[] All =
    [
        Comparisons.Of, Logic.Of, Arithmetic.Of, Literals.Of, Fallbacks.Of, Returns.Of, Filters.Of, Arms.Of, Statements.Of, Loops.Of,
    ];

    /// <summary>The changes that can be made to a node.</summary>
    public static IEnumerable<Change> Of(SyntaxNode node) => All.SelectMany(of => of(node));
}
