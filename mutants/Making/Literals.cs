using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>Another value for a value. A text with a space is a sentence for people, and stays.</summary>
internal static class Literals
{
    private const string Kind = "literal";

    public static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => [Change.Around(Kind, "false", (active, _) => $"!{active}")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => [Change.Around(Kind, "true", (active, _) => active)],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token.Value: int and < int.MaxValue and var number } =>
            [Change.Other(Kind, number is 1 ? "0" : (number + 1).ToString(CultureInfo.InvariantCulture))],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.Value: string text } when !text.Contains(' ') =>
            [Change.Other(Kind, text is "" ? "\"mutant\"" : "\"\"")],
        _ => [],
    };
}
