using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Conformance.Mutants.Making;

/// <summary>Weaves all mutants of a file into its source, each behind a switch of its own.</summary>
/// <remarks>A mutated copy of a node has no mutants in it: one alone is active at a time.</remarks>
internal sealed class Weaver : CSharpSyntaxRewriter
{
    private readonly string _file;
    private readonly TextLineCollection _lines;
    private readonly IReadOnlySet<int> _dropped;
    private readonly List<Mutant> _mutants = [];
    private int _next;

    private Weaver(string file, TextLineCollection lines, int first, IReadOnlySet<int> dropped) => (_file, _lines, _next, _dropped) = (file, lines, first, dropped);

    /// <param name="file">Its path below the device's folder.</param>
    /// <param name="source">Its text.</param>
    /// <param name="first">Number of its first mutant.</param>
    /// <param name="dropped">Numbers of mutants that are not woven in.</param>
    public static WovenFile Weave(string file, string source, int first, IReadOnlySet<int> dropped)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var weaver = new Weaver(file, tree.GetText().Lines, first, dropped);
        var woven = weaver.Visit(tree.GetRoot());
        return new WovenFile(file, woven!.ToFullString(), weaver._next, weaver._mutants);
    }

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || node.IsLeftOut())
            return node;
        var woven = base.Visit(node);
        foreach (var change in Operators.Of(node))
            woven = Woven(node, change, woven!);
        return woven;
    }

    private SyntaxNode Woven(SyntaxNode node, Change change, SyntaxNode woven)
    {
        var number = _next++;
        if (_dropped.Contains(number))
            return woven;
        var line = _lines.GetLinePosition(node.SpanStart).Line;
        _mutants.Add(new Mutant(number, _file, line + 1, change.Operator, _lines[line].ToString().Trim(), change.Original ?? node.ToString(), change.Mutated));
        return change.Weave($"Mutant.Is({number})", woven.WithoutTrivia()).WithTriviaFrom(node);
    }
}
