using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>A change that can be made to a node of the source.</summary>
/// <param name="Operator">The kind of change.</param>
/// <param name="Mutated">What the node is changed into, for people.</param>
/// <param name="Weave">Makes the node that can be both, from the condition that is true for the mutant and the node with other mutants woven in.</param>
internal sealed record Change(string Operator, string Mutated, Func<string, SyntaxNode, SyntaxNode> Weave)
{
    /// <summary>What is shown of the original; null: the node's text.</summary>
    public string? Original { get; init; }

    /// <summary>The mutant is another expression.</summary>
    public static Change Other(string kind, string mutated) =>
        new(kind, mutated, (active, node) => Expression($"({active} ? {mutated} : {node})"));

    /// <summary>The mutant is an expression of the node, which stands there once: what it declares stays declared.</summary>
    /// <param name="woven">Made of the condition and the node's text.</param>
    public static Change Around(string kind, string mutated, Func<string, string, string> woven) =>
        new(kind, mutated, (active, node) => Expression($"({woven(active, node.ToString())})"));

    /// <summary>The mutant is another statement.</summary>
    /// <param name="woven">Made of the condition and the node's text.</param>
    public static Change Statement(string kind, string mutated, Func<string, string, string> woven) =>
        new(kind, mutated, (active, node) => SyntaxFactory.ParseStatement(woven(active, node.ToString())));

    private static ExpressionSyntax Expression(string text) => SyntaxFactory.ParseExpression(text);
}
