using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conformance.Mutants.Making;

/// <summary>What the kinds of changes ask of a node.</summary>
internal static class SyntaxQuestions
{
    /// <summary>Whether it declares a variable that others see: it cannot stand there twice.</summary>
    public static bool Declares(this SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax).Any(inner => inner is SingleVariableDesignationSyntax);

    /// <summary>Whether something is done or not by its value.</summary>
    public static bool IsCondition(this ExpressionSyntax node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax around => around.IsCondition(),
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or WhenClauseSyntax => true,
        ForStatementSyntax loop => loop.Condition == node,
        ConditionalExpressionSyntax choice => choice.Condition == node,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => true,
        _ => false,
    };

    /// <summary>The node's text with another token in the place of one.</summary>
    public static string With(this SyntaxNode node, SyntaxToken token, string other) =>
        node.ToString().Remove(token.SpanStart - node.SpanStart, token.Span.Length).Insert(token.SpanStart - node.SpanStart, other);

    /// <summary>Whether nothing is to be changed in it: where only constants may stand, where a variable is handed out, and in words for people.</summary>
    public static bool IsLeftOut(this SyntaxNode node) => node switch
    {
        AttributeListSyntax or EnumDeclarationSyntax or PatternSyntax or SwitchLabelSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith("Exception", StringComparison.Ordinal),
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: "error" } }, ..] } } => true,   // told to people
        _ => false,
    };
}
