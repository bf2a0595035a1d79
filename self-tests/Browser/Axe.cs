using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>axe, which looks for what hinders people: WCAG 2.2 A and AA, and its own best practice.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },   // of what passes, one element a rule: to tell all of them takes most of the time
    };

    /// <summary>A line for each rule that is broken, with the first elements that break it.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        var found = await page.RunAxe(Wcag);
        found.Passes.Should().NotBeEmpty("the check would be blind if axe had looked at nothing");
        return found.Violations.Select(rule => $"{rule.Id}: {rule.Help}: {string.Join(" | ", rule.Nodes.Take(3).Select(node => node.Html))}");
    }
}
