using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Conformance.Mutants.Making;

/// <summary>The mutants that do not compile, by the places of the compiler's errors.</summary>
internal static partial class Culprits
{
    /// <summary>Errors of a whole member: some path through it leaves a variable unset, or ends nowhere.</summary>
    private static readonly HashSet<string> OfMember = ["CS0165", "CS0161", "CS0177", "CS8070"];

    /// <param name="said">By the compiler.</param>
    /// <param name="woven">What it was given.</param>
    /// <returns>Their numbers.</returns>
    public static IReadOnlySet<int> Of(string said, IReadOnlyList<WovenFile> woven)
    {
        var errors = Error().Matches(said).ToLookup(error => woven.FirstOrDefault(file => error.Groups["path"].Value.EndsWith($"/{DeviceSources.Project}/{file.File}", StringComparison.Ordinal)));
        return errors.Where(file => file.Key is not null).SelectMany(file => Of(file.Key!, file)).ToHashSet();
    }

    private static IEnumerable<int> Of(WovenFile file, IEnumerable<Match> errors)
    {
        var root = CSharpSyntaxTree.ParseText(file.Text).GetRoot();
        var lines = root.GetText().Lines;
        foreach (var error in errors)
        {
            var token = root.FindToken(lines.GetPosition(new LinePosition(Number(error, "line") - 1, Number(error, "column") - 1)));
            var member = token.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault();
            if (OfMember.Contains(error.Groups["code"].Value) && member is not null)
            {
                foreach (var number in Switches(member))
                    yield return number;
            }
            else if (token.Parent!.AncestorsAndSelf().Select(node => Switches(node).ToList()).FirstOrDefault(numbers => numbers.Count > 0) is { } nearest)
            {
                yield return nearest[0];   // a mutant's switch is the first thing in what it changes
            }
        }
    }

    private static IEnumerable<int> Switches(SyntaxNode node) =>
        from call in node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        where call is { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Mutant" }, Name.Identifier.Text: "Is" } }
        select (int)((LiteralExpressionSyntax)call.ArgumentList.Arguments[0].Expression).Token.Value!;

    private static int Number(Match error, string group) => int.Parse(error.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<path>[^(\n]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>CS\d+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Error();
}
