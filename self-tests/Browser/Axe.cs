using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Conformance.SelfTests.Browser;

/// <summary>axe, which looks for what hinders people: WCAG 2.2 A and AA, and its own best practice.</summary>
/// <remarks>
/// It is asked in the page itself, which has no frames: what its own binding for Playwright does around that takes several times as long. Of what passes, it
/// tells one element a rule: to tell all of them takes most of the time.
/// </remarks>
internal static class Axe
{
    private const string Run =
        """
        async () => {
          const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
          return {
            passed: found.passes.map(rule => rule.id),
            broken: found.violations.map(rule => `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map(node => node.html).join(' | ')}`),
          };
        }
        """;

    private static readonly Lazy<string> Script = new(new BundledAxeScriptProvider().GetScript);

    /// <summary>A line for each rule that is broken, with the first elements that break it.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run);
        Texts(found, "passed").Should().Contain("color-contrast", "the check would be blind if axe had looked at nothing");
        return Texts(found, "broken");
    }

    private static List<string> Texts(JsonElement found, string name) => [.. found.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
